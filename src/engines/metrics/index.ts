export { catalogue } from './catalogue/index';
export { columnsToRead, findColumns, requireColumn, type ColumnOptions, type Columns } from './columns';
export { tasks, type Task } from './data';
export type { Measurement } from './evaluate';
export { measure, type Measured, type MeasureRequest } from './measure';
export { parseMetric, type Expression } from './expression';
export { measureFiles, type FileRequest } from './files';
