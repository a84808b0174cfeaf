/** A map for what can be worked out again: once it is full it forgets everything, which costs less than to know what is old. */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly #most: number

  constructor(most: number) {
    super()
    this.#most = most
  }

  override set(key: Key, value: Value): this {
    if (this.size >= this.#most) this.clear()
    return super.set(key, value)
  }
}
