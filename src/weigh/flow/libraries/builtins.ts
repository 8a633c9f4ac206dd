import type { Library } from '../library.ts'

/** Python's own functions. */
export const builtins: Library = {
  roots: ['builtins', '__builtin__'],
  effects: {
    zip: 'zip izip',
    enumerate: 'enumerate',
    list: 'list tuple set sorted reversed iter frozenset',
    field: 'field',
    record: 'namedtuple',
    dict: 'dict OrderedDict defaultdict SimpleNamespace Namespace Bunch AttrDict EasyDict',
    next: 'next',
    attribute: 'getattr',
    index: 'range xrange',
    map: 'map',
    quiet:
      'print len type isinstance hasattr setattr open input id dir help exit display super property staticmethod classmethod any all callable repr exec eval globals locals vars hash',
    carry: 'float int str abs round bool complex filter',
    statistic: 'min max sum',
  },
}
