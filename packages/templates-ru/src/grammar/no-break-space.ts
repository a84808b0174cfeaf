/** Holds together what a line must not part: initials and surname, number and what it counts. */
export const noBreakSpace = '\u00A0'
