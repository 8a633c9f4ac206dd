// Shows the rules whose id, title or words hold every word that was typed; the nearest first. Without it all rules are shown.
;(() => {
  const box = document.querySelector('.search')
  const input = document.getElementById('q')
  const found = document.getElementById('found')
  const areas = document.querySelector('nav.areas')
  const lists = [...document.querySelectorAll('section.area')]
  const rules = [...document.querySelectorAll('li[data-id]')].map((item, at) => ({
    item,
    at,
    list: item.parentElement,
    id: item.dataset.id,
    title: item.querySelector('a').textContent.toLowerCase(),
    words: item.dataset.words.split(' '),
  }))

  const rankOf = ({ id, title, words }, word) => {
    if (id === word || id.split('/')[1] === word) return 3
    if (id.includes(word) || title.includes(word)) return 2
    return words.some((it) => it.startsWith(word) || (word.length > 2 && it.includes(word))) ? 1 : 0
  }

  const show = () => {
    const typed = input.value.toLowerCase().split(/\s+/).filter(Boolean)
    const ranked = rules.map((rule) => {
      const ranks = typed.map((word) => rankOf(rule, word))
      return { ...rule, shown: ranks.every(Boolean), rank: ranks.reduce((sum, rank) => sum + rank, 0) }
    })
    for (const { item, shown } of ranked) item.hidden = !shown
    for (const { list, item } of ranked.toSorted((a, b) => b.rank - a.rank || a.at - b.at)) list.append(item)
    const bestOf = (list) => Math.max(-1, ...ranked.filter((rule) => rule.shown && list.contains(rule.item)).map(({ rank }) => rank))
    const ordered = lists.map((list, at) => ({ list, at, best: bestOf(list) }))
    for (const { list, best } of ordered.toSorted((a, b) => b.best - a.best || a.at - b.at)) {
      list.hidden = best < 0
      list.parentElement.append(list)
    }
    const count = ranked.filter(({ shown }) => shown).length
    areas.hidden = typed.length > 0
    found.textContent = typed.length === 0 ? '' : count === 0 ? 'No rule has these words.' : count === 1 ? '1 rule' : `${count} rules`
  }

  box.hidden = false
  const asked = new URLSearchParams(location.search).get('q')
  if (asked !== null) input.value = asked
  input.addEventListener('input', show)
  show()
})()
