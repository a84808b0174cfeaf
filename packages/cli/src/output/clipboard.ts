import { spawn } from 'node:child_process'

/** A program that takes what is to be copied on its standard input. */
interface Tool {
  readonly command: string
  readonly args: readonly string[]
  /** Whether it can work here. */
  readonly isThere: (environment: NodeJS.ProcessEnv) => boolean
  readonly encode: (text: string) => Uint8Array
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')

const tools: readonly Tool[] = [
  { command: 'pbcopy', args: [], isThere: () => process.platform === 'darwin', encode: utf8 },
  {
    command: 'clip',
    args: [],
    isThere: () => process.platform === 'win32',
    // Without the mark clip takes the bytes for the old code page, and Cyrillic is lost.
    encode: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  },
  { command: 'wl-copy', args: [], isThere: ({ WAYLAND_DISPLAY }) => Boolean(WAYLAND_DISPLAY), encode: utf8 },
  {
    command: 'xclip',
    args: ['-selection', 'clipboard'],
    isThere: ({ DISPLAY }) => Boolean(DISPLAY),
    encode: utf8,
  },
  {
    command: 'xsel',
    args: ['--clipboard', '--input'],
    isThere: ({ DISPLAY }) => Boolean(DISPLAY),
    encode: utf8,
  },
]

/** Copies a text with a program of the system. @returns its name; undefined where none is there, as over SSH. */
export async function copyWithTool(text: string, environment = process.env): Promise<string | undefined> {
  // Over SSH the programs here would copy on the machine where nobody pastes.
  if (environment['SSH_CONNECTION']) return undefined
  for (const { command, args, isThere, encode } of tools) {
    if (isThere(environment) && (await feed(command, args, encode(text)))) return command
  }
  return undefined
}

/** The sequence that asks the terminal itself to copy (OSC 52), also through SSH; inside tmux and screen wrapped for them. */
export function copySequence(text: string, { TMUX, TERM }: NodeJS.ProcessEnv = process.env): string {
  const sequence = `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`
  if (TMUX) return `\u001BPtmux;\u001B${sequence}\u001B\\`
  return TERM?.startsWith('screen') ? `\u001BP${sequence}\u001B\\` : sequence
}

function feed(command: string, args: readonly string[], bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'ignore'] })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
    child.stdin.on('error', () => resolve(false))
    child.stdin.end(bytes)
  })
}
