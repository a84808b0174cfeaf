/** Rows of numbers laid end to end: row `n` is `items[starts[n]]` up to `items[starts[n + 1] - 1]`. */
export class Rows {
  readonly starts: Int32Array
  readonly items: Int32Array

  constructor(rows: readonly (readonly number[])[]) {
    this.starts = new Int32Array(rows.length + 1)
    rows.forEach((row, index) => {
      this.starts[index + 1] = this.starts[index]! + row.length
    })
    this.items = Int32Array.from(rows.flat())
  }
}
