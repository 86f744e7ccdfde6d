export { catalogue, directionInCatalogue, parametersOf } from './catalogue/index';
export { columnsToRead, findColumns, requireColumn, type ColumnOptions, type Columns } from './columns';
export { tasks, type Task } from './data';
export type { Measurement } from './evaluate';
export { measure, prepare, type Measured, type MeasureRequest, type Models, type Prepared } from './measure';
export { parseMetric, type Expression } from './expression';
export { comparedColumns, measureFiles, openModels, type FileRequest } from './files';
