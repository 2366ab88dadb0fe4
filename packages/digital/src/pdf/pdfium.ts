import { PDFiumModule } from '@hyzyla/pdfium'
import { OcrError } from '@recto/core'

/** Numbers and handles (addresses; 0 is none) are all that PDFium's C functions take and give. */
type Native = (...args: readonly number[]) => number

/** The functions of PDFium's `public/fpdf*.h` that are called here. */
export type Functions = { readonly [K in (typeof functions)[number]]: Native }

const functions = [
  'FPDF_InitLibrary',
  'FPDF_LoadMemDocument',
  'FPDF_GetLastError',
  'FPDF_CloseDocument',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_PageToDevice',
  'FPDF_RenderPageBitmap',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_GetFormat',
  'FPDFBitmap_GetWidth',
  'FPDFBitmap_GetHeight',
  'FPDFBitmap_Destroy',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_IsGenerated',
  'FPDFText_GetTextObject',
  'FPDFText_GetMatrix',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetFontSize',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetFillColor',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_SetIsActive',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_HasTransparency',
  'FPDFImageObj_GetRenderedBitmap',
  'FPDFImageObj_GetImagePixelSize',
  'FPDFPageObj_GetClipPath',
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_GetPathSegment',
  'FPDFPathSegment_GetPoint',
  'FPDFPath_CountSegments',
  'FPDFPath_GetDrawMode',
  'FPDFDoc_GetAttachmentCount',
  'FPDFDoc_GetAttachment',
  'FPDFAttachment_GetName',
  'FPDFAttachment_GetFile',
] as const

/** What Emscripten's module gives beside PDFium's functions. Its views are replaced when the memory grows: take them anew. */
interface Module {
  readonly wasmExports: { malloc(bytes: number): number; free(address: number): void }
  readonly HEAPU8: Uint8Array
}

/** PDFium with a memory of its own. */
export interface Pdfium {
  readonly call: Functions
  /** Bytes of its memory, at this moment. */
  bytes(address: number, length: number): Uint8Array
  view(address: number, length: number): DataView
  /** Copies bytes into its memory until they are freed. Throws `input/too-large`. */
  keep(bytes: Uint8Array): { readonly address: number; free(): void }
  /** Gives room to the work and takes it back. Throws `input/too-large` where there is none. */
  withRoom<Result>(length: number, work: (address: number) => Result): Result
}

declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>
  instantiate(module: object, imports: Imports): Promise<{ readonly exports: object }>
}

type Imports = Readonly<Record<string, Record<string, unknown>>>

/** More than this no document needs; a bomb that asks for it is refused, bytes. */
const mostMemory = 1_073_741_824

/** Compiles PDFium once; each call of what comes out is a fresh instance. */
export const compilePdfium = async (wasm: Uint8Array): Promise<() => Promise<Pdfium>> => {
  const compiled = await WebAssembly.compile(wasm)
  return () => instantiate(compiled)
}

const silent = (): void => undefined

const instantiate = async (compiled: object): Promise<Pdfium> => {
  const load = PDFiumModule as unknown as (options: object) => Promise<Module & Readonly<Record<string, Native>>>
  const module = await load({
    print: silent,
    printErr: silent,
    instantiateWasm: (imports: Imports, receive: (instance: object, module: object) => void) => {
      void WebAssembly.instantiate(compiled, withLimit(imports)).then((instance) => receive(instance, compiled))
      return {}
    },
  })
  const call = Object.fromEntries(functions.map((name) => [name, module[`_${name}`]])) as Functions
  call.FPDF_InitLibrary()
  const { malloc, free } = module.wasmExports
  const reserve = (length: number): number => {
    const address = malloc(length)
    if (address === 0) throw new OcrError('input/too-large', `The PDF takes ${length} bytes more of memory than there are. Split it.`)
    return address
  }
  return {
    call,
    bytes: (address, length) => module.HEAPU8.subarray(address, address + length),
    view: (address, length) => new DataView(module.HEAPU8.buffer, address, length),
    keep: (content) => {
      const address = reserve(content.byteLength)
      module.HEAPU8.set(content, address)
      return { address, free: () => free(address) }
    },
    withRoom: (length, work) => {
      const address = reserve(length)
      try {
        return work(address)
      } finally {
        free(address)
      }
    },
  }
}

/** The imports with a memory that does not grow beyond the limit: PDFium gives up what it was doing. */
const withLimit = (imports: Imports): Imports => {
  const grow = imports.env?.emscripten_resize_heap as Native
  const limited: Native = (bytes = 0) => (bytes >>> 0 > mostMemory ? 0 : grow(bytes))
  return Object.fromEntries(Object.entries(imports).map(([name, members]) => [name, { ...members, emscripten_resize_heap: limited }]))
}
