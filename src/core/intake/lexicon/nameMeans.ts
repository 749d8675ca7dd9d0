/**
 * What a phrase in an indicator's name tells of its direction:
 * - less: a thing of which less is better (poverty); time: how long something takes, of which less is better, unless
 *   it counts in per cent; duration: the same where it is measured in days or hours;
 * - cost: what something costs, of which less is better, whatever is bought for it;
 * - stated: says of itself that lower is better;
 * - lessens: "reduction of", better when higher; lowers: "reduce ... to", whose figure is better when lower;
 * - turns: what is done about a bad thing (resolved), so that more is better; punctual: the same for a time;
 * - good: of which more is better, whatever bad thing it is about (satisfaction); more: of which more is better;
 * - undone: one of these taken back (not resolved) or come back (repeat), so that less is better;
 * - open: says nothing, and neither do the words within it ("mean years of schooling").
 */
export type NameMeans =
  | 'less'
  | 'cost'
  | 'time'
  | 'duration'
  | 'stated'
  | 'lessens'
  | 'lowers'
  | 'undone'
  | 'turns'
  | 'punctual'
  | 'good'
  | 'more'
  | 'open'
