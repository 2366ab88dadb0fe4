/**
 * A measure from 0 up as a score, 0..1, that is 0.5 where it reaches `alarmAt` (log-logistic):
 *
 *     score = mᵏ / (mᵏ + alarmAtᵏ)
 */
export const scoreOf = (measure: number, alarmAt: number, steepness = 3): number => {
  const odds = (Math.max(0, measure) / alarmAt) ** steepness
  return Number.isFinite(odds) ? odds / (1 + odds) : 1
}
