/** Everyday words, roughly the most frequent first. */
export const EVERYDAY: readonly string[] = `
yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena ada bisa sudah aku
kamu kita mereka dia atau tapi kalau lagi banget sama nggak gak ya aja kan sih dong deh kok mau
udah belum baru lama sekali semua orang hari rumah kerja anak teman kakak adik ibu bapak ayah mama
papa guru sekolah kampus kantor jalan kota desa negara indonesia jakarta bandung surabaya medan
pagi siang sore malam besok kemarin minggu bulan tahun jam menit makan minum tidur bangun mandi
pergi pulang datang lihat dengar baca tulis cari dapat kasih ambil beli jual bayar pakai buat
bikin coba mulai selesai tunggu ikut bantu tolong terima kasih maaf selamat semoga sehat sakit
senang sedih marah takut lucu keren bagus jelek mahal murah besar kecil tinggi rendah panjang
pendek cepat lambat panas dingin hujan cerah air api tanah udara laut pantai gunung hutan sungai
sawah kebun bunga pohon daun buah sayur nasi ayam ikan daging telur sambal soto bakso sate rendang
gorengan kopi teh susu gula garam harga uang gaji tabungan bank kredit pinjaman usaha bisnis toko
pasar pelanggan produk promo diskon gratis ongkir pesan kirim paket barang jasa layanan kualitas
bahan ukuran warna merah putih hitam biru hijau kuning baju celana sepatu tas jilbab kerudung
hijab fashion gaya model foto video konten akun komentar unggah bagikan simpan ikuti pengikut suka
cerita berita kabar informasi data laporan hasil masalah kasus masuk keluar naik turun kiri kanan
depan belakang atas bawah samping tengah awal akhir pertama kedua ketiga terakhir pemerintah
presiden menteri gubernur bupati wali rakyat warga masyarakat polisi tentara hukum undang
peraturan kebijakan program pembangunan ekonomi perekonomian pendidikan kesehatan rumahsakit
dokter perawat obat vaksin penyakit pasien keluarga pernikahan cinta sayang rindu hati jiwa tubuh
kepala tangan kaki mata telinga hidung mulut gigi rambut kulit wajah badan olahraga lari sepak
bola badminton basket renang sepeda motor mobil kereta pesawat kapal bus angkot ojek bensin parkir
macet tol jembatan gedung lantai pintu jendela kamar dapur meja kursi lemari kasur lampu listrik
internet sinyal pulsa kuota hape laptop komputer aplikasi game musik lagu penyanyi film drama
aktor artis konser tiket liburan wisata hotel penginapan pemandangan indah alam budaya tradisi
adat agama masjid gereja pura vihara doa ibadah puasa ramadan lebaran natal nyepi waisak quran
ayat sholat ustadz pendeta bahasa kata kalimat huruf angka tanya jawab soal ujian nilai tugas
kuliah skripsi dosen mahasiswa siswa murid pelajaran matematika sejarah geografi fisika kimia
biologi seni ilmu pengetahuan teknologi penelitian analisis metode sistem proses langkah cara tips
trik resep rahasia pengalaman perjalanan petualangan impian harapan tujuan rencana target sukses
gagal semangat rajin malas pintar bodoh cantik ganteng baik jahat jujur bohong setia sabar kuat
lemah muda tua kaya miskin sibuk santai bebas aman bahaya penting biasa khusus umum sendiri
bersama bertemu berbicara berjalan berlari bekerja belajar bermain bernyanyi menari memasak
mencuci membersihkan membuka menutup menjual membeli membayar mengirim menerima menulis membaca
mendengar melihat menonton menunggu mencari menemukan mendapatkan memberikan memakai menggunakan
melakukan membuat menjadi merasa mengerti memahami mengingat melupakan menyukai membenci mencintai
menghormati menjaga merawat melindungi menolong mendukung menolak menyetujui memutuskan memilih
mengubah memperbaiki meningkatkan mengurangi menambah menghitung mengukur menguji dilakukan
diberikan digunakan dibuat dijual dibeli dikirim diterima dibuka ditutup terjadi terlihat
terdengar terasa ternyata tersebut terhadap terutama tentang seperti sebagai sebuah seorang sangat
selalu sering jarang kadang pernah sedang masih hanya saja bahkan padahal meskipun walaupun
sehingga supaya agar namun sedangkan ketika saat waktu sebelum sesudah setelah sambil sejak hingga
sampai antara melalui menurut berdasarkan dimana kapan siapa kenapa bagaimana berapa gimana kayak
emang beneran seru asik mantap sip oke halo hai bro sis gan kak bang mbak mas om tante netizen
viral fyp
`
  .trim()
  .split(/\s+/);
