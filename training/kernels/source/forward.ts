// AssemblyScript, compiled to WebAssembly with SIMD by training/kernels/compile.ts. All pointers are byte offsets of f32 arrays in the one memory;
// strides and sizes count floats. Only IEEE single operations in a fixed order: the same numbers on every machine.

export { addTo, fillRows, gemm, gemmNT, gemmPanels, lstm, relu } from './floats'
export { addRows8, cutTo16, gemm16, lstm16 } from './whole-numbers'
