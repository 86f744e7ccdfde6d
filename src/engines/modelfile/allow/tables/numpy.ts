import type { Table } from '../allowance';

/** Written by scripts/allow-list.py from numpy 1.16.6 1.19.5 1.21.6 1.23.5 1.24.4 1.25.2 1.26.4 2.4.6 2.5.5. */
export const numpy: Table = {
  classes: {
    'numpy.polynomial._polybase': 'ABCPolyBase',
    'numpy.polynomial.chebyshev': 'Chebyshev',
    'numpy.polynomial.hermite': 'Hermite',
    'numpy.polynomial.hermite_e': 'HermiteE',
    'numpy.polynomial.laguerre': 'Laguerre',
    'numpy.polynomial.legendre': 'Legendre',
    'numpy.polynomial.polynomial': 'Polynomial',
    'numpy.polynomial.polyutils': 'PolyBase PolyDomainError PolyError RankWarning',
    'numpy.random.bit_generator': 'ISeedSequence ISpawnableSeedSequence',
  },
  native: {
    'numpy.random._generator': 'Generator',
    'numpy.random._mt19937': 'MT19937',
    'numpy.random._pcg64': 'PCG64 PCG64DXSM',
    'numpy.random._philox': 'Philox',
    'numpy.random._sfc64': 'SFC64',
    'numpy.random.bit_generator': 'BitGenerator SeedSequence SeedlessSeedSequence SeedlessSequence',
    'numpy.random.mtrand': 'RandomState',
  },
  containers: {},
  enums: {},
  functions: {
    numpy:
      '_arg absolute add all amax amin angle any arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort around array asarray average bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil clip concatenate conjugate copysign corrcoef cos cosh count_nonzero cov cumprod cumsum deg2rad degrees diff divide divmod dot equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd gradient greater greater_equal heaviside histogram hstack hypot i0 imag interp invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec max maximum mean median min minimum modf multiply nan_to_num nanmax nanmean nanmedian nanmin nanstd nansum nanvar negative nextafter nonzero not_equal outer percentile positive power prod ptp quantile rad2deg radians ravel real reciprocal remainder reshape right_shift rint round round_ sign signbit sin sinc sinh sort spacing sqrt square squeeze stack std subtract sum tan tanh transpose trapz true_divide trunc unique unwrap vander var vecdot vecmat vstack where',
    'numpy._core._multiarray_umath':
      '_arg absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat',
    'numpy._core.umath':
      '_arg absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat',
    'numpy.core._multiarray_umath':
      '_arg absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat',
    'numpy.core.multiarray':
      '_arg absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat',
    'numpy.core.umath':
      '_arg absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat',
  },
};
