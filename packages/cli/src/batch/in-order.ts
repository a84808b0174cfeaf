/** Works on so many items at the same time, and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<readonly [Item, Result]> {
  const pending: Promise<readonly [Item, Result]>[] = []
  for await (const item of items) {
    const result = work(item).then((done) => [item, done] as const)
    // Whoever fails is heard when its turn comes.
    result.catch(() => undefined)
    pending.push(result)
    if (pending.length >= atOnce) yield await pending.shift()!
  }
  while (pending.length > 0) yield await pending.shift()!
}
