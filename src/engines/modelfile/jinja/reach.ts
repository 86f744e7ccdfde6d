/** Attributes through which a template leaves its sandbox for Python's own objects, beside those that begin with an underscore. */
export const innerNames: ReadonlySet<string> = new Set(
  `mro subclasses gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await ag_frame ag_code f_globals f_builtins f_locals f_back
f_code tb_frame tb_next func_globals func_code func_closure im_func im_class im_self co_consts co_names popen subprocess builtins
check_output Popen format_map`.split(/\s+/),
);

const dunders =
  /__(?:class|base|mro|subclasses|globals|init|import|builtins|getattribute|dict|code|reduce|reduce_ex|module|self|func|call|getitem|loader|spec)/;

/** Whether a text names an attribute that leads to Python's own objects. */
export const namesDunder = (text: string): boolean => /__[a-z]+__|^_{1,2}[a-z]+$/i.test(text) && dunders.test(text);
