/** A text that must stay silent, and why one might stumble over it. */
export interface Harmless {
  readonly kind: string;
  readonly text: string;
}

/** Words and sentences in which a target term lies hidden and is not meant. */
export const HARMLESS: readonly Harmless[] = [
  // asu
  ...kind('substring')`
    kasus; masuk; asuh; asumsi; asuransi; asupan; pasukan; pasukannya; kasur; basuh; parasut;
    kasual; kasuari; hasut; rasul; Rasulullah; narasumber; tunasusila; asusila; belasungkawa;
    kerasukan; merasuki; pengasuh; pengasuhan; dimasukkan; memasukkan; masukan; pemasukan;
    kemasukan; diasumsikan; mengasuh; kasuistik; laptop Asus; Nasution; Masuda; reasuransi;
    tawasul; penghasutan; pembasuh; perasukan; dasun; manasuka; jasus; taasub; wirasuara;
    kasut kulit
  `,
  // tai
  ...kind('substring')`
    pantai; lantai; rantai; santai; partai; detail; petai; untai; untaian; juntai; gontai;
    intai; mengintai; pengintai; bantai; pembantaian; belantai; kotai; retail; cintai;
    dicintai; mencintai; Taiwan; Taipei; taipan; taifun; koktail; mustaid; sertai; disertai;
    menyertai; kontainer; entertainment; certain; Britain; mountain; captain; maintain;
    stainless; curtain; container; fountain; obtain; sustain; tailor; detailing; Altair;
    tailgate; partainya; pantaiku; teratai; batai; taib; lantainya licin; kempetai;
    syahadatain; abstain; sesantai itu
  `,
  // babi
  ...kind('substring')`
    Babinsa; babirusa; Babilonia; probabilitas; serbabisa; babit; Habibi
  `,
  // anjing / bangsat / kafir
  ...kind('substring')`
    keranjingan; ranjing; ganjing; gonjang-ganjing; panjing; kebangsaan; sebangsa; Kafirnigan
  `,
  // judi / slot / togel / gacor
  ...kind('substring')`
    Judika; judisial; yudisial; prejudice; judicial; Judith; Judistira; yudikatif; slotted;
    Camelot; timeslots; slotted spoon; ocelot; photogelatin; fotogelap; Togelian; gacoan;
    Mie Gacoan
  `,
  // memek / kontol / goblok / tolol / lonte / bokep / jancok
  ...kind('substring')`
    memekik; memekikkan; memekakkan telinga; memekarkan; memekatkan; kontolerir; kontrol;
    pengontrol; etolologi; protolog; blok; goblet
  `,
  // setan / monyet / perek / bego / homo / banci / coli / cabul / pantat / tetek / bacot
  ...kind('substring')`
    setang motor; setangkai mawar; setandan pisang; setanding; setanggi; bersetangan;
    perekonomian; perekrutan; perekam; perekat; perekayasa; perekik; begonia; homogen;
    homogenitas; homonim; homofon; homolog; homograf; homosfer; homospora; brokoli; Colin;
    collie; broccolini; bancik; pencabutan; cabutan; teteki; berbegonia; homoiotermal;
    glikolisis; melankoli; kolibri
  `,
  // across a word gap (space removed = term)
  ...kind('wordgap')`
    bangsa tersebut besar; bangsa terbesar; bangsa tangguh; bangsa Turki; baju di lemari;
    baju diskon; maju di depan; setuju di sini; tuju disana; meja judul; foto gelap;
    foto gelas; auto gelap; moto gelora; balon terbang; calon terbaik; salon terdekat;
    galon terakhir; kolon terbuka; robo kepala; hobo kepala; turbo kepala; jelas lotion;
    es lotus; ongkos lotre; bus lotim; balkon tolong; ikon toleransi; silikon tolak;
    kita ingin; kata ibu; mata indah; kota itu; rata itu; juta ikan; peta Indonesia;
    cinta ini; serta ia; masa subuh; kuasa sudah; bisa suka; rasa susu; biasa sunyi;
    jasa sukarela; desa sukamaju; puasa Sunnah; bab ini; bab isi; sebab itu; kota gacoan;
    naga coro; raga corona; meme kita; meme keren; anjangsana jingga; lautan jingga;
    hujan jingga; taman jinggo; kaki ngilu; kaf irama; sikaf irit; kakaf irama; tujuan cok;
    hujan cokelat; jajan cokelat; ikan cokelat; bajing lompat; baja ingan; tol olahraga;
    jalan tol oleh; lego blok; logo blok; mego blokir; toko blok
  `,
  // chapters, abbreviations, initials, units
  ...kind('abbrev')`
    BAB I Pendahuluan; BAB II Tinjauan Pustaka; Bab 1 selesai; bab i sampai bab v; TA 1; TA I;
    sidang TA 1 besok; mata kuliah TA I; nilai A, S, U; huruf a s d f; a. satu b. dua;
    PT. A.S. Utama; T.A. Ismail; J. U. Dimas; pilihan a b c d; rute A-B-C; tipe S L O;
    K O N T R O L; tes a-s-d; x y z
  `,
  // numbers and codes
  ...kind('number')`
    harga 741 ribu; Blok 5107; nomor 8481; Rp 741.000; kode 45 U; jam 7.41; 0812-8481-741;
    no. polisi B 481 TA; SKU 8481-741; 100106317; seri A50; tipe 45U-2; resi 106;
    tahun 1945 umur 74; 7:41 pagi; PIN 8481; versi 7.4.1; 741; 8481; 5107
  `,
  // elongated, decorated, emoji
  ...kind('decor')`
    maaasuuuk; saaantaaaiii; pantaiiii; 𝗽𝗮𝗻𝘁𝗮𝗶; 𝗸𝗮𝘀𝘂𝘀; 𝓵𝓪𝓷𝓽𝓪𝓲; ｐａｎｔａｉ; ⓚⓐⓢⓤⓢ;
    p-a-n-t-a-i; k a s u s; s a n t a i; m.a.s.u.k; #pantaikuta; #kasusbesar;
    #partaidemokrasi; @pantai_kuta; pantai.com; kasus_baru; p4nt41; k4su5; m4suk; l4nt41;
    rindu ❤️ pantai 🏖️; ma\u200bsuk; pan\u00adtai; kásus; c4ntik; 5antai; 👨‍👩‍👧 santai;
    _partai_
  `,
  // ordinary sentences
  ...kind('sentence')`
    Saya masuk ke ruang kasus asuransi di lantai dua; Partai itu santai saja di pantai;
    Perekonomian dan perekrutan pegawai meningkat; Babinsa membantu warga bangsa tersebut;
    Dia memekik ketakutan melihat ombak; Judika konser di Taiwan;
    Anak itu keranjingan bermain gim; Setangkai mawar dan setandan pisang;
    Pengasuh anak itu sangat mencintai pekerjaannya; Mie Gacoan ramai sekali;
    Calon terbaik dari bangsa terbesar; Detail kontainer dan retail;
    Kita ingin baju di toko itu; Probabilitas kasus homogen; Laptop Asus masuk garansi;
    Rasulullah mengajarkan kebersihan; Parasut pasukan katak; Hujan jingga sore ini;
    BAB I berisi latar belakang masalah; Balon terbang ke langit
  `,
];

/** Texts of one kind, with `;` between them. */
function kind(name: string): (list: TemplateStringsArray) => readonly Harmless[] {
  return ([list = '']) =>
    list
      .trim()
      .split(/\s*;\s*/)
      .map((text) => ({ kind: name, text }));
}
