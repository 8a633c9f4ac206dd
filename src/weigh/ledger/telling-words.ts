/** Words that tell nothing of which mistake it is: those of grammar, of counting, and of every model there is. */
const common = new Set(
  `a about above across after again all almost alone along also although always am among an and another any are as at away back bad be became because become been before
  began being below best better between both but by came can cannot case cases cause caused clear come could current day days did different do does doing done down during each earlier
  either else end enough equal even ever every example examples fall falls far feel fell few fewer fewest first five flat for four from full further gain gained gains get gets give given go goes
  going gone good got great ground had half has have he held her here high higher highest him his hold how however i if in into is it its itself just keep keeps kept kind kinds knew know known large last late
  later least left less let like little long longer look looked looks lost lot low lower lowest made main mainly many may me mean might mine minor mix month months more most mostly move moved much must
  my near nearly need never new next no none nor not nothing now of off often old on once one only onto or other others our out over own part past per perhaps place point points quite
  rather real really right rose run runs said same saw say see seem seems seen set several shall she should show shown shows side since six slight slightly small smaller so some still such sure
  take taken than that the their them then there these they thing things this those though three through thus time times to together too took total toward two type under until unchanged up upon us use
  used uses very via was way we week weeks well went were what when where whether which while who whole whom whose why will with within without worse worst would year years yes yet you your zero
  about accuracy affected appear appeared around auc average baseline batch bug candidate change changed changes class classes classified common compared comparison confusion correct count counts data dataset decision
  delta drop dropped due eval evaluation error errors expected fail failed fails failure failures false feature features figure fix fixed fn fnr fp fpr gate gated gates handle handled improved improvement increase increased incorrect incorrectly
  input issue issues iteration label labelled labels level loss matrix measured metric metrics miss missed misses mistake mistakes model models negative negatives noise number numbers observed output overall panel
  percent positive positives precision predict predicted prediction predictions problem problems production rate rates recall reduced regression remain remains result results review reviewed row rows runbook sample
  samples score scored scores segment share similar slice slices snapshot specific stable still test tested tests threshold train trained training true unexpected value values version window wrong wrongly
  add added adds cover covered covers check checks guard new alert alerts dashboard dashboards monitor monitors monitoring case regress`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words that tell one mistake from another, names in code taken apart; short names in capitals (`IT`) among them. */
export function tellingWords(text: string): string[] {
  const spoken = text
    .slice(0, 4000)
    .normalize('NFKC')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
  return [
    ...new Set(
      spoken
        .filter(
          (word) =>
            (word.length >= 3 || /^\p{Lu}{2}$/u.test(word) || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word)) &&
            !/^\d+\p{L}?$/u.test(word),
        )
        .map((word) => word.toLowerCase())
        .filter((word) => !common.has(word) && !(word.endsWith('s') && common.has(word.slice(0, -1)))),
    ),
  ]
}

/** Whether two texts share a word that tells a mistake, an ending aside: Italy and Italian, booked and bookings. */
export function sharesWord(words: readonly string[], other: readonly string[]): boolean {
  return words.some((a) => other.some((b) => isAlike(a, b)))
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  let shared = 0
  while (shared < shorter && a[shared] === b[shared]) shared += 1
  return shared >= 4 && shared >= shorter - 1
}

/** Words that tell nothing where they name the model itself or lie on the way to it: all that is of it bears them. */
export function ownWords(models: readonly { id: string; paths: readonly string[] }[]): string[] {
  return models.flatMap(({ id, paths }) => [id, ...paths.map((path) => path.split(/[*?[{]/, 1).join(''))].flatMap(tellingWords))
}

/** Those of a text that are not of these. */
export function wordsBeside(text: string, own: readonly string[]): string[] {
  return tellingWords(text).filter((word) => !own.some((it) => isAlike(it, word)))
}
