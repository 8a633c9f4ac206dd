/** Months by the names that people write in English, German, French, Spanish, Portuguese and Italian; short ones in English and German alone. */
const names = [
  'january|jan|januar|jänner|janvier|enero|janeiro|gennaio',
  'february|feb|februar|février|fevrier|febrero|fevereiro|febbraio',
  'march|mar|märz|mrz|maerz|mars|marzo|março',
  'april|apr|avril|abril|aprile',
  'may|mai|mayo|maio|maggio',
  'june|jun|juni|juin|junio|junho|giugno',
  'july|jul|juli|juillet|julio|julho|luglio',
  'august|aug|août|aout|agosto',
  'september|sept|sep|septembre|septiembre|setembro|settembre',
  'october|oct|oktober|okt|octobre|octubre|outubro|ottobre',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|dezember|dez|décembre|decembre|diciembre|dezembro|dicembre',
].map((month) => month.split('|'))

/** Of a pattern: any of the names, the longest first. */
export const anyMonth: string = names
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** 1 to 12; 0 for a word that names no month. */
export function monthOf(name: string): number {
  return names.findIndex((month) => month.includes(name.toLowerCase())) + 1
}
