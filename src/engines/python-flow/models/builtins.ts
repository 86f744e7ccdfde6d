/** The built-in functions that the tables speak of, and the rest of them: a name that isn't one of these is unknown. */
export const builtinNames: ReadonlySet<string> = new Set(
  'abs all any ascii bin bool bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type unicode raw_input execfile vars zip exit quit __import__ Exception ValueError KeyError TypeError'.split(
    ' ',
  ),
);
