/// <reference types="vite/client" />
/// <reference types="svelte" />
declare module 'virtual:wasm-exec';
declare module 'pdfjs-dist/build/pdf.worker.mjs?worker&url' {
  const url: string;
  export default url;
}
