import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './folder.fixture.ts'
import { outputPaths, pathsInFolder, writeWhole } from './output.ts'
import { createFileSink } from './sink.ts'

const to = (path: string, force = false) => ({ option: '--out', path, extension: '.json', force }) as const
const refused = (message: string) => expect.objectContaining({ code: 'usage/invalid', message: expect.stringContaining(message) })

describe('outputPaths', () => {
  it('is one file in a folder for each input, or the file that was named', async () => {
    const folder = temporaryFolder({ 'dots.v2/': '' })
    const places = ['a.jpg', join('b', 'a.jpg')]
    expect(await outputPaths(to(folder), places)).toEqual([join(folder, 'a.jpg.json'), join(folder, 'b', 'a.jpg.json')])
    expect(await outputPaths(to(join(folder, 'new')), ['a.jpg'])).toEqual([join(folder, 'new', 'a.jpg.json')])
    expect(await outputPaths(to(join(folder, 'new.json')), ['a.jpg'])).toEqual([join(folder, 'new.json')])
    expect(await outputPaths(to(join(folder, 'dots.v2')), ['a.jpg'])).toEqual([join(folder, 'dots.v2', 'a.jpg.json')])
  })

  it('overwrites nothing without --force', async () => {
    const folder = temporaryFolder({ 'a.jpg.json': '', result: '', 'b.jpg.json/': '' })
    await expect(outputPaths(to(folder), ['c.jpg', 'a.jpg'])).rejects.toEqual(refused('a.jpg.json exists; --force'))
    await expect(outputPaths(to(join(folder, 'result')), ['a.jpg'])).rejects.toEqual(refused('--force'))
    expect(await outputPaths(to(folder, true), ['c.jpg', 'a.jpg'])).toHaveLength(2)
    expect(await outputPaths(to(join(folder, 'result'), true), ['a.jpg'])).toEqual([join(folder, 'result')])
    await expect(outputPaths(to(folder, true), ['b.jpg'])).rejects.toEqual(refused('is a folder'))
  })

  it('refuses two inputs for one file, and a file where a folder is needed', async () => {
    const folder = temporaryFolder({ 'result.json': '' })
    await expect(outputPaths(to(folder), ['a.jpg', 'a.jpg'])).rejects.toEqual(refused('two inputs'))
    await expect(outputPaths(to(join(folder, 'result.json')), ['a.jpg', 'b.jpg'])).rejects.toEqual(refused('is a file'))
    await expect(pathsInFolder(to(join(folder, 'result.json')), ['a.jpg'])).rejects.toEqual(refused('is a file'))
  })
})

describe('writeWhole', () => {
  it('makes the folder and leaves nothing half written', async () => {
    const folder = temporaryFolder({ file: 'x' })
    await writeWhole(join(folder, 'new', 'a.txt'), 'text')
    expect(readFileSync(join(folder, 'new', 'a.txt'), 'utf8')).toBe('text')
    await expect(writeWhole(join(folder, 'file', 'a.txt'), 'text')).rejects.toEqual(refused('cannot be written'))
    await expect(writeWhole(join(folder, 'new'), 'text')).rejects.toEqual(refused('cannot be written'))
    expect(readdirSync(folder).sort()).toEqual(['file', 'new'])
  })
})

describe('createFileSink', () => {
  it('writes a file when its last page is there', async () => {
    const folder = temporaryFolder()
    const paths = ['a', 'b', 'c'].map((name) => join(folder, name))
    const sink = createFileSink(paths)
    await sink.page(0, '1\n')
    await sink.page(0, '2\n')
    expect(existsSync(join(folder, 'a'))).toBe(false)
    await sink.page(2, '3\n')
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('1\n2\n')
    await sink.end()
    expect(readdirSync(folder)).toEqual(['a', 'c'])
  })
})
