/** Values kept by one function; an app names few posts and people, many times. */
const mostRemembered = 500

/** The same function, which works each text out once. It must be pure; then nothing but the time it takes changes. */
export function remember<Result>(workOut: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    if (!known.has(text)) {
      if (known.size >= mostRemembered) known.clear()
      known.set(text, workOut(text))
    }
    return known.get(text) as Result
  }
}
