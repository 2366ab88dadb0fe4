import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { OcrError } from '@recto/core'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './folder.fixture.ts'
import { findInputs, type Input } from './inputs.ts'
import { fakeTerminal } from './terminal.fixture.ts'

const { terminal } = fakeTerminal({ stdin: new Uint8Array([7]) })
const failureOf = (input: Input | undefined): Promise<OcrError> =>
  (input as Input).bytes().then(() => expect.fail('it could be read'), OcrError.from)

describe('findInputs', () => {
  it('walks folders in the order of names, and takes pictures only', async () => {
    const folder = temporaryFolder({ 'b/2.PNG': 'two', 'b/1.jpg': 'one', 'a.tiff': 'a', 'notes.txt': 'no', 'c.jpg/': '' })
    symlinkSync(join(folder, 'notes.txt'), join(folder, 'z.png'))
    const inputs = await findInputs([folder], terminal)
    expect(inputs.map(({ place }) => place)).toEqual(['a.tiff', join('b', '1.jpg'), join('b', '2.PNG'), 'z.png'])
    expect(inputs.map(({ name }) => name)).toEqual(inputs.map(({ place }) => join(folder, place)))
    expect(Buffer.from((await inputs[1]?.bytes()) ?? []).toString()).toBe('one')
  })

  it('takes a named file whatever its name says, and standard input once', async () => {
    const folder = temporaryFolder({ scan: 'bytes' })
    const [file, stdin] = await findInputs([join(folder, 'scan'), '-'], terminal)
    expect(file).toMatchObject({ name: join(folder, 'scan'), place: 'scan' })
    expect(stdin).toMatchObject({ name: '-', place: 'stdin' })
    expect(await stdin?.bytes()).toBe(await stdin?.bytes())
  })

  it('says what cannot be read when its turn comes', async () => {
    const folder = temporaryFolder({ 'empty.png': '', 'notes/a.txt': 'no picture' })
    symlinkSync('loop.png', join(folder, 'loop.png'))
    const names = ['gone.png', 'empty.png', 'loop.png', 'notes', 'empty.png/a.png'].map((name) => join(folder, name))
    const failures = await Promise.all((await findInputs(names, terminal)).map(failureOf))
    expect(failures.map(({ code }) => code)).toEqual([
      'input/not-found',
      'input/empty',
      'input/not-found',
      'input/not-found',
      'input/not-found',
    ])
    expect(failures[0]?.message).toContain('gone.png')
    expect(failures[2]?.message).toContain('ELOOP')
    expect(failures[3]?.message).toContain('holds nothing that is read')
  })

  it('refuses a file that is too large before reading it', async () => {
    const folder = temporaryFolder({ 'huge.png': '' })
    const path = join(folder, 'huge.png')

    truncateSync(path, 3e9)
    expect(await failureOf((await findInputs([path], terminal))[0])).toMatchObject({ code: 'input/too-large' })
  })
})
