/** A day of the calendar. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** 0, Sunday, to 6. */
  readonly weekday: number
}

/** A day of the calendar from `YYYY-MM-DD`, with its weekday. */
export function dayOf(date: string): Day {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() }
}
