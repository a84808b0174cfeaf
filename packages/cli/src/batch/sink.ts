import { once } from 'node:events'
import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { cannotWrite } from '../output/write-file'

/** Something that takes what is written, piece by piece. */
export interface Sink {
  /** Bytes it holds. */
  readonly length: number
  write(bytes: Uint8Array): Promise<void>
  close(): Promise<void>
}

/** A file that is written on from so many bytes; what stands after them is cut off, and it is opened when there is something to write. */
export function fileSink(path: string, beginning: number): Sink {
  let file: FileHandle | undefined
  let length = beginning
  const opened = async (): Promise<FileHandle> => {
    await mkdir(dirname(path), { recursive: true })
    const handle = await open(path, beginning === 0 ? 'w' : 'r+')
    await handle.truncate(beginning)
    return handle
  }
  return {
    get length() {
      return length
    },
    async write(bytes) {
      try {
        file ??= await opened()
        await file.write(bytes, 0, bytes.length, length)
        length += bytes.length
      } catch (error) {
        throw cannotWrite(path, error)
      }
    },
    close: async () => file?.close(),
  }
}

/** Standard output or standard error, which is waited for where the reader is slower. */
export function streamSink(stream: NodeJS.WriteStream): Sink {
  let length = 0
  return {
    get length() {
      return length
    },
    async write(bytes) {
      length += bytes.length
      if (!stream.write(bytes)) await once(stream, 'drain')
    },
    close: async () => undefined,
  }
}
