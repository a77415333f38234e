/**
 * How people write the small words on which phrases turn. Every phrase that contains one is also
 * found with the others, so that "gk usah nyoblos" need not be listed beside "tidak usah nyoblos".
 */
const SPELLINGS: readonly (readonly string[])[] = [
  'tidak|tdk|ga|gak|gk|g|nggak|ngga|enggak|engga|kagak|kaga|ndak',
  'jangan|jgn|jng|jan',
  'yang|yg',
  'dengan|dgn|dg',
  'karena|karna|krn',
  'untuk|utk|tuk',
  'sudah|udah|dah|sdh|udh',
  'belum|blm|belom|blum',
  'saja|aja|aj',
  'saya|sy',
  'kamu|kmu|km',
  'kalian|klian',
  'orang|org|orng',
  'semua|smua|smw',
  'banget|bgt|bngt|bgtt',
  'nomor|no|nmr|nomer',
  'tolong|tlg|tlong',
  'dari|dri|dr',
  'sama|sm',
  'juga|jg|jga',
  'bisa|bs',
  'lagi|lg|lgi',
  'dalam|dlm',
  'kalau|kalo|klo|kl|klw',
  'teman|temen|tmn',
  'tentang|ttg',
  'sebelum|sblm|sebelom',
  'sekarang|skrg|skrang|skg',
  'sampai|sampe|smpe|smp',
  'mereka|mrk',
  'bagaimana|gimana|gmn',
  'kenapa|knp',
  'video|vidio|vid',
  'grup|group|grop',
].map((row) => row.split('|'));

const SPELLINGS_OF = new Map(SPELLINGS.flatMap((row) => row.map((word) => [word, row] as const)));

/** More ways than this of writing one phrase are not searched for. */
const MOST = 24;

/** A phrase in every spelling of its small words, as listed first; a single word only as it is. */
export function respelled(phrase: string): readonly string[] {
  const parts = phrase.split(' ');
  if (parts.length === 1) return [phrase];
  let phrases = [''];
  for (const part of parts) {
    const spellings = SPELLINGS_OF.get(part) ?? [part];
    const ways = phrases.length * spellings.length <= MOST ? spellings : [part];
    phrases = phrases.flatMap((head) => ways.map((way) => (head === '' ? way : `${head} ${way}`)));
  }
  return phrases;
}
