/** The opcodes of pickle protocols 0 to 5 (CPython, `Lib/pickletools.py`). */
export const op = {
  MARK: 0x28,
  TUPLE: 0x74,
  STOP: 0x2e,
  POP: 0x30,
  POP_MARK: 0x31,
  DUP: 0x32,
  FLOAT: 0x46,
  BINFLOAT: 0x47,
  INT: 0x49,
  BININT: 0x4a,
  BININT1: 0x4b,
  LONG: 0x4c,
  BININT2: 0x4d,
  NONE: 0x4e,
  PERSID: 0x50,
  BINPERSID: 0x51,
  REDUCE: 0x52,
  STRING: 0x53,
  BINSTRING: 0x54,
  SHORT_BINSTRING: 0x55,
  UNICODE: 0x56,
  BINUNICODE: 0x58,
  APPEND: 0x61,
  BUILD: 0x62,
  GLOBAL: 0x63,
  DICT: 0x64,
  EMPTY_DICT: 0x7d,
  APPENDS: 0x65,
  GET: 0x67,
  BINGET: 0x68,
  INST: 0x69,
  LONG_BINGET: 0x6a,
  LIST: 0x6c,
  EMPTY_LIST: 0x5d,
  OBJ: 0x6f,
  PUT: 0x70,
  BINPUT: 0x71,
  LONG_BINPUT: 0x72,
  SETITEM: 0x73,
  EMPTY_TUPLE: 0x29,
  SETITEMS: 0x75,
  BINBYTES: 0x42,
  SHORT_BINBYTES: 0x43,
  PROTO: 0x80,
  NEWOBJ: 0x81,
  EXT1: 0x82,
  EXT2: 0x83,
  EXT4: 0x84,
  TUPLE1: 0x85,
  TUPLE2: 0x86,
  TUPLE3: 0x87,
  NEWTRUE: 0x88,
  NEWFALSE: 0x89,
  LONG1: 0x8a,
  LONG4: 0x8b,
  SHORT_BINUNICODE: 0x8c,
  BINUNICODE8: 0x8d,
  BINBYTES8: 0x8e,
  EMPTY_SET: 0x8f,
  ADDITEMS: 0x90,
  FROZENSET: 0x91,
  NEWOBJ_EX: 0x92,
  STACK_GLOBAL: 0x93,
  MEMOIZE: 0x94,
  FRAME: 0x95,
  BYTEARRAY8: 0x96,
  NEXT_BUFFER: 0x97,
  READONLY_BUFFER: 0x98,
} as const;

/** How an opcode's argument is written: so many bytes, one or two lines, or a length in so many bytes and then what it says. */
export const oneLine = -2;
export const twoLines = -3;
const prefixed = (width: 1 | 4 | 8): number => -10 - width;
export const prefixWidth = (shape: number): number => -10 - shape;

const invalid = -1;

/** By opcode. */
export const shapes: Int8Array = (() => {
  const table = new Int8Array(256).fill(invalid);
  for (const code of Object.values(op)) table[code] = 0;
  const set = (shape: number, ...codes: readonly number[]): void => {
    for (const code of codes) table[code] = shape;
  };
  set(1, op.BININT1, op.BINGET, op.BINPUT, op.PROTO, op.EXT1);
  set(2, op.BININT2, op.EXT2);
  set(4, op.BININT, op.LONG_BINGET, op.LONG_BINPUT, op.EXT4);
  set(8, op.BINFLOAT, op.FRAME);
  set(oneLine, op.FLOAT, op.INT, op.LONG, op.PERSID, op.STRING, op.UNICODE, op.GET, op.PUT);
  set(twoLines, op.GLOBAL, op.INST);
  set(prefixed(1), op.SHORT_BINSTRING, op.SHORT_BINBYTES, op.LONG1, op.SHORT_BINUNICODE);
  set(prefixed(4), op.BINSTRING, op.BINUNICODE, op.BINBYTES, op.LONG4);
  set(prefixed(8), op.BINUNICODE8, op.BINBYTES8, op.BYTEARRAY8);
  return table;
})();

/** Whether a byte is an opcode of any protocol. */
export const isOpcode = (byte: number): boolean => shapes[byte] !== invalid;
