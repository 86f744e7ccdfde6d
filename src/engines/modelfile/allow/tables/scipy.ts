import type { Table } from '../allowance';

/** Written by scripts/allow-list.py from scipy 1.10.1 1.12.0 1.13.1 1.15.3 1.17.1 1.18.1 1.2.3 1.5.4 1.6.3 1.7.3 1.8.1. */
export const scipy: Table = {
  classes: {
    'scipy.interpolate._bary_rational': 'AAA FloaterHormannInterpolator _BarycentricRational',
    'scipy.interpolate._bsplines': 'BSpline _BSpline',
    'scipy.interpolate._cubic': 'Akima1DInterpolator CubicHermiteSpline CubicSpline PchipInterpolator pchip',
    'scipy.interpolate._fitpack': 'error',
    'scipy.interpolate._fitpack2':
      'BivariateSpline InterpolatedUnivariateSpline LSQBivariateSpline LSQSphereBivariateSpline LSQUnivariateSpline RectBivariateSpline RectSphereBivariateSpline SmoothBivariateSpline SmoothSphereBivariateSpline SphereBivariateSpline UnivariateSpline _BivariateSplineBase _DerivedBivariateSpline',
    'scipy.interpolate._fitpack_repro': 'Bunch F Fperiodic',
    'scipy.interpolate._interpnd':
      'CloughTocher2DInterpolator GradientEstimationWarning LinearNDInterpolator NDInterpolatorBase',
    'scipy.interpolate._interpolate':
      'BPoly NdPPoly PPoly RegularGridInterpolator _BPoly _PPoly _PPolyBase _ppform interp1d interp2d',
    'scipy.interpolate._ndbspline': 'NdBSpline',
    'scipy.interpolate._ndgriddata': 'NearestNDInterpolator',
    'scipy.interpolate._polyint':
      'BarycentricInterpolator KroghInterpolator _Interpolator1D _Interpolator1DWithDerivatives',
    'scipy.interpolate._rbf': 'Rbf',
    'scipy.interpolate._rbfinterp': 'RBFInterpolator',
    'scipy.interpolate._regrid': 'F PackedMatrix',
    'scipy.interpolate._rgi': 'RegularGridInterpolator',
    'scipy.interpolate.fitpack2':
      'BivariateSpline InterpolatedUnivariateSpline LSQBivariateSpline LSQSphereBivariateSpline LSQUnivariateSpline RectBivariateSpline RectSphereBivariateSpline SmoothBivariateSpline SmoothSphereBivariateSpline SphereBivariateSpline UnivariateSpline _BivariateSplineBase',
    'scipy.interpolate.interpnd':
      'CloughTocher2DInterpolator GradientEstimationWarning LinearNDInterpolator NDInterpolatorBase',
    'scipy.interpolate.interpolate': 'BPoly NdPPoly PPoly RegularGridInterpolator _PPolyBase _ppform interp1d interp2d',
    'scipy.interpolate.ndgriddata': 'NearestNDInterpolator',
    'scipy.interpolate.polyint':
      'BarycentricInterpolator KroghInterpolator _Interpolator1D _Interpolator1DWithDerivatives',
    'scipy.interpolate.rbf': 'Rbf',
    'scipy.optimize._basinhopping':
      'AdaptiveStepsize BasinHoppingRunner Metropolis MinimizerWrapper RandomDisplacement Storage',
    'scipy.optimize._constraints': 'Bounds LinearConstraint NonlinearConstraint PreparedConstraint',
    'scipy.optimize._dcsrch': 'DCSRCH',
    'scipy.optimize._differentiable_functions':
      'IdentityVectorFunction LinearVectorFunction ScalarFunction VectorFunction _ScalarGradWrapper _ScalarHessWrapper _VectorFunWrapper _VectorHessWrapper _VectorJacWrapper',
    'scipy.optimize._differentialevolution': 'DifferentialEvolutionSolver _ConstraintWrapper _FunctionWrapper',
    'scipy.optimize._dual_annealing':
      'EnergyState LocalSearchWrapper ObjectiveFunWrapper StrategyChain VisitingDistribution',
    'scipy.optimize._hessian_update_strategy': 'BFGS FullHessianUpdateStrategy HessianUpdateStrategy SR1',
    'scipy.optimize._hungarian': '_Hungary',
    'scipy.optimize._lbfgsb_py': 'LbfgsInvHessProduct',
    'scipy.optimize._linesearch': 'LineSearchWarning',
    'scipy.optimize._linprog_util': '_LPProblem',
    'scipy.optimize._lsq.least_squares': '_WrapArgsKwargs',
    'scipy.optimize._minimize': '_Patch_Callback_Equal_Variables _Remove_From_Func',
    'scipy.optimize._nonlin':
      'Anderson BroydenFirst BroydenSecond DiagBroyden ExcitingMixing GenericBroyden InverseJacobian Jacobian KrylovJacobian LinearMixing LowRankMatrix NoConvergence TerminationCondition',
    'scipy.optimize._numdiff': '_Fun_Wrapper',
    'scipy.optimize._optimize':
      'BracketError Brent MemoizeJac OptimizeWarning _Brute_Wrapper _LineSearchError _MaxFuncCallError',
    'scipy.optimize._root_scalar': 'MemoizeDer',
    'scipy.optimize._shgo': 'LMap LMapCache SHGO',
    'scipy.optimize._shgo_lib._complex': 'Complex',
    'scipy.optimize._shgo_lib._vertex':
      'ConstraintWrapper FieldWrapper VertexCacheBase VertexCacheField VertexCacheIndex',
    'scipy.optimize._shgo_lib.sobol_seq': 'Sobol',
    'scipy.optimize._shgo_lib.triangulation': 'Cell Complex Simplex VertexCache VertexGroup',
    'scipy.optimize._spectral': '_NoConvergence',
    'scipy.optimize._trlib._trlib': 'TRLIBQuadraticSubproblem',
    'scipy.optimize._trustregion': 'BaseQuadraticSubproblem',
    'scipy.optimize._trustregion_constr.canonical_constraint': 'CanonicalConstraint',
    'scipy.optimize._trustregion_constr.minimize_trustregion_constr': 'HessianLinearOperator LagrangianHessian',
    'scipy.optimize._trustregion_constr.report': 'BasicReport IPReport ReportBase SQPReport',
    'scipy.optimize._trustregion_constr.tr_interior_point': 'BarrierSubproblem',
    'scipy.optimize._trustregion_dogleg': 'DoglegSubproblem',
    'scipy.optimize._trustregion_exact': 'IterativeSubproblem',
    'scipy.optimize._trustregion_ncg': 'CGSteihaugSubproblem',
    'scipy.optimize._zeros_py': 'RootResults TOMS748Solver',
    'scipy.optimize.lbfgsb': 'LbfgsInvHessProduct',
    'scipy.optimize.linesearch': 'LineSearchWarning',
    'scipy.optimize.nonlin':
      'Anderson BroydenFirst BroydenSecond DiagBroyden ExcitingMixing GenericBroyden InverseJacobian Jacobian KrylovJacobian LinearMixing LowRankMatrix NoConvergence TerminationCondition',
    'scipy.optimize.optimize': 'Brent MemoizeJac OptimizeWarning _Brute_Wrapper _LineSearchError',
    'scipy.optimize.zeros': 'RootResults TOMS748Solver',
    'scipy.signal._czt': 'CZT ZoomFFT',
    'scipy.signal._filter_design': 'BadCoefficients',
    'scipy.signal._ltisys': 'Bunch',
    'scipy.signal._peak_finding_utils': 'PeakPropertyWarning',
    'scipy.signal._short_time_fft': 'ShortTimeFFT',
    'scipy.signal._upfirdn': '_UpFIRDn',
    'scipy.signal.filter_design': 'BadCoefficients',
    'scipy.signal.ltisys': 'Bunch',
    'scipy.sparse._arrays': '_sparray bsr_array coo_array csc_array csr_array dia_array dok_array lil_array',
    'scipy.sparse._base': 'SparseEfficiencyWarning SparseFormatWarning SparseWarning _spbase sparray spmatrix',
    'scipy.sparse._bsr': '_bsr_base bsr_array bsr_matrix',
    'scipy.sparse._compressed': '_cs_matrix',
    'scipy.sparse._coo': '_coo_base coo_array coo_matrix',
    'scipy.sparse._csc': '_csc_base csc_array csc_matrix',
    'scipy.sparse._csr': '_csr_base csr_array csr_matrix',
    'scipy.sparse._data': '_data_matrix _minmax_mixin',
    'scipy.sparse._dia': '_dia_base dia_array dia_matrix',
    'scipy.sparse._dok': '_dok_base dok_array dok_matrix',
    'scipy.sparse._index': 'IndexMixin',
    'scipy.sparse._lil': '_lil_base lil_array lil_matrix',
    'scipy.sparse._matrix': 'spmatrix',
    'scipy.sparse.base': 'SparseEfficiencyWarning SparseFormatWarning SparseWarning spmatrix',
    'scipy.sparse.bsr': 'bsr_matrix',
    'scipy.sparse.compressed': '_cs_matrix',
    'scipy.sparse.coo': 'coo_matrix',
    'scipy.sparse.csc': 'csc_matrix',
    'scipy.sparse.csgraph._flow': 'MaximumFlowResult',
    'scipy.sparse.csgraph._shortest_path': 'NegativeCycleError',
    'scipy.sparse.csr': 'csr_matrix',
    'scipy.sparse.data': '_data_matrix _minmax_mixin',
    'scipy.sparse.dia': 'dia_matrix',
    'scipy.sparse.dok': 'dok_matrix',
    'scipy.sparse.lil': 'lil_matrix',
    'scipy.sparse.linalg._dsolve.linsolve': 'MatrixRankWarning',
    'scipy.sparse.linalg._eigen.arpack.arpack':
      'ArpackError ArpackNoConvergence IterInv IterOpInv LuInv SpLuInv _ArpackParams _SymmetricArpackParams _UnsymmetricArpackParams',
    'scipy.sparse.linalg._expm_multiply': 'LazyOperatorNormInfo',
    'scipy.sparse.linalg._interface':
      'IdentityOperator LinearOperator MatrixLinearOperator _AdjointLinearOperator _AdjointMatrixOperator _CustomLinearOperator _PowerLinearOperator _ProductLinearOperator _ScaledLinearOperator _SumLinearOperator _TransposedLinearOperator',
    'scipy.sparse.linalg._matfuncs': 'MatrixPowerOperator ProductOperator _ExpmPadeHelper',
    'scipy.sparse.linalg._special_sparse_arrays': 'LaplacianNd MikotaK MikotaM MikotaPair Sakurai',
    'scipy.sparse.linalg._svdp': '_AProd',
    'scipy.sparse.linalg.dsolve.linsolve': 'MatrixRankWarning',
    'scipy.sparse.linalg.eigen.arpack.arpack':
      'ArpackError ArpackNoConvergence IterInv IterOpInv LuInv SpLuInv _ArpackParams _SymmetricArpackParams _UnsymmetricArpackParams',
    'scipy.sparse.linalg.interface':
      'IdentityOperator LinearOperator MatrixLinearOperator _AdjointLinearOperator _AdjointMatrixOperator _CustomLinearOperator _PowerLinearOperator _ProductLinearOperator _ScaledLinearOperator _SumLinearOperator _TransposedLinearOperator',
    'scipy.sparse.linalg.matfuncs': 'MatrixPowerOperator ProductOperator _ExpmPadeHelper',
    'scipy.sparse.sputils': 'IndexMixin',
    'scipy.spatial._kdtree': 'KDTree Rectangle',
    'scipy.spatial._qhull': 'ConvexHull Delaunay HalfspaceIntersection QhullError Voronoi _QhullUser',
    'scipy.spatial._spherical_voronoi': 'SphericalVoronoi',
    'scipy.spatial.distance': 'MetricInfo',
    'scipy.spatial.kdtree': 'KDTree Rectangle',
    'scipy.spatial.qhull': 'ConvexHull Delaunay HalfspaceIntersection QhullError Voronoi _QhullUser',
    'scipy.spatial.transform._rigid_transform': 'RigidTransform',
    'scipy.spatial.transform._rotation': 'Slerp',
    'scipy.spatial.transform._rotation_spline': 'RotationSpline',
    'scipy.spatial.transform.rotation': 'Rotation Slerp',
    'scipy.stats._axis_nan_policy': 'SmallSampleWarning',
    'scipy.stats._binned_statistic': 'BinnedStatistic2dResult BinnedStatisticResult BinnedStatisticddResult',
    'scipy.stats._binomtest': 'BinomTestResult _SimpleBinomial',
    'scipy.stats._bootstrap': 'BootstrapDegenerateDistributionWarning',
    'scipy.stats._censored_data': 'CensoredData',
    'scipy.stats._common': 'ConfidenceInterval',
    'scipy.stats._continuous_distns':
      'FitDataError FitSolverError FitUniformFixedScaleDataError _DeprecationWrapper alpha_gen anglit_gen arcsine_gen argus_gen beta_gen betaprime_gen bradford_gen burr12_gen burr_gen cauchy_gen chi2_gen chi_gen cosine_gen crystalball_gen dgamma_gen dpareto_lognorm_gen dweibull_gen erlang_gen expon_gen exponnorm_gen exponpow_gen exponweib_gen f_gen fatiguelife_gen fisk_gen foldcauchy_gen foldnorm_gen frechet_l_gen frechet_r_gen gamma_gen gausshyper_gen genexpon_gen genextreme_gen gengamma_gen genhalflogistic_gen genhyperbolic_gen geninvgauss_gen genlogistic_gen gennorm_gen genpareto_gen gibrat_gen gilbrat_gen gompertz_gen gumbel_l_gen gumbel_r_gen halfcauchy_gen halfgennorm_gen halflogistic_gen halfnorm_gen hypsecant_gen invgamma_gen invgauss_gen invweibull_gen irwinhall_gen jf_skew_t_gen johnsonsb_gen johnsonsu_gen kappa3_gen kappa4_gen ksone_gen kstwo_gen kstwobign_gen landau_gen laplace_asymmetric_gen laplace_gen levy_gen levy_l_gen levy_stable_gen loggamma_gen logistic_gen loglaplace_gen lognorm_gen lomax_gen maxwell_gen mielke_gen moyal_gen nakagami_gen ncf_gen nct_gen ncx2_gen norm_gen norminvgauss_gen pareto_gen pearson3_gen powerlaw_gen powerlognorm_gen powernorm_gen rayleigh_gen rdist_gen recipinvgauss_gen reciprocal_gen rel_breitwigner_gen rice_gen rv_histogram semicircular_gen skew_norm_gen skewcauchy_gen skewnorm_gen studentized_range_gen t_gen trapezoid_gen trapz_gen triang_gen truncexpon_gen truncnorm_gen truncpareto_gen truncweibull_min_gen tukeylambda_gen uniform_gen vonmises_gen wald_gen weibull_max_gen weibull_min_gen wrapcauchy_gen',
    'scipy.stats._covariance':
      'CovViaCholesky CovViaDiagonal CovViaEigendecomposition CovViaPSD CovViaPrecision Covariance',
    'scipy.stats._crosstab': 'CrosstabResult',
    'scipy.stats._discrete_distns':
      '_nchypergeom_gen bernoulli_gen betabinom_gen betanbinom_gen binom_gen boltzmann_gen dlaplace_gen geom_gen hypergeom_gen logser_gen nbinom_gen nchypergeom_fisher_gen nchypergeom_wallenius_gen nhypergeom_gen planck_gen poisson_binom_gen poisson_binomial_frozen poisson_gen randint_gen skellam_gen yulesimon_gen zipf_gen zipfian_gen',
    'scipy.stats._distn_infrastructure':
      '_ShapeInfo rv_continuous rv_continuous_frozen rv_discrete rv_discrete_frozen rv_frozen rv_generic rv_sample',
    'scipy.stats._distribution_infrastructure':
      'ContinuousDistribution DiscreteDistribution FoldedDistribution Mixture MonotonicTransformedDistribution OrderStatisticDistribution ShiftedScaledDistribution TransformedDistribution TruncatedDistribution UnivariateDistribution _Domain _IntegerDomain _IntegerInterval _Interval _Parameter _Parameterization _RealDomain _RealInterval _RealParameter _SimpleDomain',
    'scipy.stats._fit': 'FitResult GoodnessOfFitResult',
    'scipy.stats._hypotests':
      'BarnardExactResult BoschlooExactResult CramerVonMisesResult Epps_Singleton_2sampResult SomersDResult TukeyHSDResult',
    'scipy.stats._kde': 'gaussian_kde',
    'scipy.stats._levy_stable': 'levy_stable_frozen levy_stable_gen',
    'scipy.stats._mannwhitneyu': 'MannwhitneyuResult _MWU',
    'scipy.stats._mgc': 'MGCResult _ParallelP',
    'scipy.stats._morestats':
      'AndersonResult Anderson_ksampResult AnsariResult BartlettResult DirectionalStats FlignerResult LeveneResult Mean MedianTestResult ShapiroResult Std_dev Variance WilcoxonResult _ABW _BigFloat',
    'scipy.stats._mstats_basic':
      'BrunnerMunzelResult DescribeResult F_onewayResult FriedmanchisquareResult KendalltauResult KruskalResult KurtosistestResult MannwhitneyuResult ModeResult NormaltestResult PointbiserialrResult SenSeasonalSlopesResult SkewtestResult SpearmanrResult Ttest_1sampResult Ttest_indResult Ttest_relResult',
    'scipy.stats._multicomp': 'DunnettResult',
    'scipy.stats._multivariate':
      '_PSD dirichlet_frozen dirichlet_gen dirichlet_multinomial_frozen dirichlet_multinomial_gen invwishart_frozen invwishart_gen matrix_normal_frozen matrix_normal_gen matrix_t_frozen matrix_t_gen multi_rv_frozen multi_rv_generic multinomial_frozen multinomial_gen multivariate_hypergeom_frozen multivariate_hypergeom_gen multivariate_normal_frozen multivariate_normal_gen multivariate_t_frozen multivariate_t_gen normal_inverse_gamma_frozen normal_inverse_gamma_gen ortho_group_frozen ortho_group_gen random_correlation_frozen random_correlation_gen random_table_frozen random_table_gen special_ortho_group_frozen special_ortho_group_gen uniform_direction_frozen uniform_direction_gen unitary_group_frozen unitary_group_gen vonmises_fisher_frozen vonmises_fisher_gen wishart_frozen wishart_gen',
    'scipy.stats._new_distributions': 'Binomial Logistic Uniform _Gamma _LogUniform',
    'scipy.stats._odds_ratio': 'OddsRatioResult',
    'scipy.stats._page_trend_test': 'PageTrendTestResult _PageL',
    'scipy.stats._probability_distribution': '_ProbabilityDistribution',
    'scipy.stats._qmc': 'Halton LatinHypercube MultinomialQMC MultivariateNormalQMC PoissonDisk QMCEngine Sobol',
    'scipy.stats._relative_risk': 'RelativeRiskResult',
    'scipy.stats._resampling':
      'BootstrapMethod BootstrapResult MonteCarloMethod MonteCarloTestResult PermutationMethod PermutationTestResult PowerResult ResamplingMethod',
    'scipy.stats._rvs_sampling': 'NumericalInverseHermite',
    'scipy.stats._sampling': 'CustomDistPINV FastGeneratorInversion RatioUniforms',
    'scipy.stats._sensitivity_analysis': 'BootstrapSobolResult PPFDist SobolResult',
    'scipy.stats._stats_mstats_common': 'LinregressResult SiegelslopesResult TheilslopesResult',
    'scipy.stats._stats_py':
      'AlexanderGovernConstantInputWarning AlexanderGovernResult BrunnerMunzelResult ConfidenceInterval CumfreqResult DescribeResult F_onewayBadInputSizesWarning F_onewayConstantInputWarning F_onewayResult FriedmanchisquareResult HistogramResult Jarque_beraResult KendalltauResult KruskalResult KstestResult KurtosistestResult LinregressResult MGCResult ModeResult NormaltestResult PearsonRConstantInputWarning PearsonRNearConstantInputWarning PearsonRResult PearsonRResultBase PointbiserialrResult Power_divergenceResult QuantileTestResult RanksumsResult RelfreqResult RepeatedResults SigmaclipResult SignificanceResult SkewtestResult SpearmanRConstantInputWarning SpearmanrResult TtestResult TtestResultBase Ttest_1sampResult Ttest_indResult Ttest_relResult WeightedTauResult _ParallelP _SimpleBeta _SimpleChi2 _SimpleF _SimpleNormal _SimpleStudentT',
    'scipy.stats._survival': 'ECDFResult EmpiricalDistributionFunction LogRankResult',
    'scipy.stats._unuran.unuran_wrapper': 'UNURANError',
    'scipy.stats._warnings_errors': 'ConstantInputWarning DegenerateDataWarning FitError NearConstantInputWarning',
    'scipy.stats._wilcoxon': 'WilcoxonDistribution',
    'scipy.stats.contingency': 'Chi2ContingencyResult',
    'scipy.stats.kde': 'gaussian_kde',
    'scipy.stats.morestats':
      'AndersonResult Anderson_ksampResult AnsariResult BartlettResult FlignerResult LeveneResult Mean ShapiroResult Std_dev Variance WilcoxonResult _ABW',
    'scipy.stats.mstats_basic':
      'BrunnerMunzelResult DescribeResult F_onewayResult FriedmanchisquareResult KendalltauResult KruskalResult KurtosistestResult LinregressResult MannwhitneyuResult ModeResult NormaltestResult PointbiserialrResult SkewtestResult SpearmanrResult Ttest_1sampResult Ttest_indResult Ttest_relResult',
    'scipy.stats.stats':
      'AlexanderGovernConstantInputWarning BrunnerMunzelResult CumfreqResult DescribeResult F_onewayBadInputSizesWarning F_onewayConstantInputWarning F_onewayResult FriedmanchisquareResult HistogramResult Jarque_beraResult KendalltauResult KruskalResult Ks_2sampResult KstestResult KurtosistestResult MGCResult MannwhitneyuResult ModeResult NormaltestResult PearsonRConstantInputWarning PearsonRNearConstantInputWarning PointbiserialrResult Power_divergenceResult RanksumsResult RelfreqResult RepeatedResults SigmaclipResult SkewtestResult SpearmanRConstantInputWarning SpearmanrResult Ttest_1sampResult Ttest_indResult Ttest_relResult WeightedTauResult _ParallelP',
  },
  native: {
    'scipy.spatial._ckdtree': 'cKDTree cKDTreeNode coo_entries ordered_pairs',
    'scipy.spatial._qhull': '_Qhull',
    'scipy.spatial.ckdtree': 'cKDTree cKDTreeNode coo_entries ordered_pairs',
    'scipy.spatial.qhull': '_Qhull',
    'scipy.spatial.transform._rotation': 'Rotation',
    'scipy.spatial.transform.rotation': 'Rotation',
  },
  containers: {
    'scipy.optimize._optimize': 'OptimizeResult',
    'scipy.optimize._zeros_py': 'RootResults',
    'scipy.optimize.optimize': 'OptimizeResult',
  },
  enums: {},
  functions: {
    'scipy.special':
      'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtr btdtri btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence sph_harm stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac',
    'scipy.special._special_ufuncs':
      'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtr btdtri btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence sph_harm stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac',
    'scipy.special._ufuncs':
      'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtr btdtri btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence sph_harm stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac',
    'scipy.special._ufuncs_cxx':
      'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtr btdtri btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence sph_harm stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac',
  },
};
