import { container, each, inAll, made, plain, value, type Family } from './allowance';
import { anyData, either, is, named, setOf, shaped, text } from './checks';
import { compiled } from './numpy';

const indexNames = `Index RangeIndex MultiIndex CategoricalIndex DatetimeIndex TimedeltaIndex PeriodIndex IntervalIndex Int64Index
UInt64Index Float64Index NumericIndex IntegerIndex`;
const indexModules = `pandas.core.indexes.base pandas.core.indexes.range pandas.core.indexes.multi pandas.core.indexes.category
pandas.core.indexes.datetimes pandas.core.indexes.timedeltas pandas.core.indexes.period pandas.core.indexes.interval
pandas.core.indexes.numeric pandas.core.index pandas.indexes.base pandas.indexes.range pandas.indexes.multi pandas.indexes.category
pandas.indexes.numeric pandas.tseries.index pandas.tseries.period pandas.tseries.tdi pandas`;
const indexes = setOf(
  indexModules
    .split(/\s+/)
    .flatMap((module) => indexNames.split(/\s+/).map((name) => `${module}.${name}`))
    .join(' '),
);
/** `_new_Index(cls, d)` calls `cls.__new__(cls, **d)`. */
const newIndex = { call: shaped(named(indexes), is('dict', 'unknown')) };

const managers = each('BlockManager SingleBlockManager ArrayManager SingleArrayManager', plain);
const blocks = each(
  `Block NumericBlock FloatBlock IntBlock BoolBlock ObjectBlock DatetimeBlock DatetimeTZBlock TimeDeltaBlock CategoricalBlock
  ExtensionBlock DatetimeLikeBlock ComplexBlock SparseBlock`,
  made,
);

const offsets = each(
  `BaseOffset DateOffset RelativeDeltaOffset Tick Day Hour Minute Second Milli Micro Nano BusinessDay BusinessHour BusinessMonthBegin
  BusinessMonthEnd CustomBusinessDay CustomBusinessHour CustomBusinessMonthBegin CustomBusinessMonthEnd MonthBegin MonthEnd
  SemiMonthBegin SemiMonthEnd Week WeekOfMonth LastWeekOfMonth QuarterBegin QuarterEnd BQuarterBegin BQuarterEnd YearBegin YearEnd
  BYearBegin BYearEnd FY5253 FY5253Quarter Easter SingleConstructorOffset BDay CDay`,
  plain,
);

const arrays = `Categorical DatetimeArray TimedeltaArray PeriodArray IntegerArray FloatingArray BooleanArray StringArray
ArrowStringArray SparseArray IntervalArray PandasArray NumpyExtensionArray`;
const dtypes = `CategoricalDtype DatetimeTZDtype PeriodDtype IntervalDtype SparseDtype PandasDtype NumpyEADtype Int8Dtype Int16Dtype
Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype Float32Dtype Float64Dtype BooleanDtype StringDtype`;

const zone = either(text(/^[\w/+-]+$/), anyData);

export const pandas: Family = {
  reason: 'tables, their indexes and types: their constructors copy arrays',
  names: {
    ...inAll('pandas.core.frame pandas', { DataFrame: made }),
    'pandas.core.series': each('Series TimeSeries', made),
    ...inAll(indexModules, {
      ...each(indexNames, made),
      _new_Index: newIndex,
      _new_DatetimeIndex: newIndex,
      _new_PeriodIndex: newIndex,
      _new_IntervalIndex: newIndex,
      _new_TimedeltaIndex: newIndex,
      FrozenNDArray: value,
    }),
    pandas: {
      ...each(indexNames, made),
      ...each('DataFrame Series', made),
      ...each(dtypes, plain),
      ...each('Categorical', made),
      NA: value,
      ...each('Timestamp Timedelta Period Interval DateOffset', plain),
    },
    ...inAll('pandas.core.indexes.frozen pandas.indexes.frozen pandas.core.base', {
      FrozenList: container,
      FrozenNDArray: value,
    }),
    ...inAll(
      'pandas.core.internals.managers pandas.core.internals pandas._libs.internals pandas.core.internals.array_manager',
      {
        ...managers,
        ...blocks,
        BlockPlacement: plain,
        _unpickle_block: { call: true },
        new_block: { call: true },
      },
    ),
    'pandas.core.internals.blocks': { ...blocks, new_block: { call: true } },
    'pandas._libs.arrays': { NDArrayBacked: made, __pyx_unpickle_NDArrayBacked: { call: compiled } },
    ...inAll(
      `pandas.core.arrays.categorical pandas.core.categorical pandas.core.arrays.datetimes pandas.core.arrays.timedeltas
      pandas.core.arrays.period pandas.core.arrays.integer pandas.core.arrays.floating pandas.core.arrays.boolean
      pandas.core.arrays.string_ pandas.core.arrays.string_arrow pandas.core.arrays.sparse pandas.core.arrays.sparse.array
      pandas.core.arrays.sparse.dtype pandas.arrays pandas.core.arrays.interval pandas.core.arrays.numpy_ pandas.core.dtypes.dtypes`,
      { ...each(arrays, made), ...each(dtypes, plain) },
    ),
    'pandas._libs.sparse': each('IntIndex BlockIndex', plain),
    ...inAll('pandas._libs.tslibs.timestamps pandas._libs.tslib', {
      _unpickle_timestamp: { call: true },
      Timestamp: plain,
      __nat_unpickle: { call: true },
    }),
    'pandas._libs.tslibs.timedeltas': { _timedelta_unpickle: { call: true }, Timedelta: plain },
    'pandas._libs.tslibs.nattype': { _nat_unpickle: { call: true }, __nat_unpickle: { call: true } },
    'pandas._libs.tslibs.period': { Period: plain, __pyx_unpickle_PeriodMixin: { call: compiled } },
    ...inAll('pandas._libs.tslibs.offsets pandas.tseries.offsets pandas.tseries.holiday', offsets),
    'pandas._libs.interval': { Interval: plain, __pyx_unpickle_IntervalMixin: { call: compiled } },
    'pandas._libs.missing': { NAType: plain, NA: value },
    'pandas.core.flags': { Flags: made },
    pytz: { _p: { call: shaped(zone) }, _UTC: { call: shaped() }, UTC: value },
    'pytz.tzinfo': each('StaticTzInfo DstTzInfo', value),
    'dateutil.tz.tz': each('tzutc tzlocal tzoffset', plain),
    'dateutil.relativedelta': { relativedelta: made },
    'dateutil._common': { weekday: made },
  },
};
