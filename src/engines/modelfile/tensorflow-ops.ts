import { known } from './tensorflow-known';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const python = words('PyFunc PyFuncStateless EagerPyFunc');
const files =
  words(`ReadFile WriteFile MatchingFiles MatchingFilesDataset WholeFileReader WholeFileReaderV2 TextLineReader
TextLineReaderV2 TFRecordReader TFRecordReaderV2 FixedLengthRecordReader FixedLengthRecordReaderV2 LMDBReader ReaderRead ReaderReadV2
ReaderReadUpTo ReaderReadUpToV2 TFRecordDataset TFRecordDatasetV2 TextLineDataset FixedLengthRecordDataset FixedLengthRecordDatasetV2
LMDBDataset ExperimentalLMDBDataset SqlDataset ExperimentalSqlDataset CSVDataset CSVDatasetV2 ExperimentalCSVDataset SSTableDataset
AvroDataset ParquetDataset Save SaveSlices Restore RestoreSlice LoadDataset SaveDataset SaveDatasetV2 SnapshotDataset SnapshotDatasetV2
SnapshotDatasetReader SnapshotNestedDatasetReader ListSnapshotChunksDataset DistributedSave LoadAndRemapMatrix
GenerateVocabRemapping CreateSummaryFileWriter CreateSummaryDbWriter ImportEvent WriteAudioSummary WriteGraphSummary
WriteHistogramSummary WriteImageSummary WriteRawProtoSummary WriteScalarSummary WriteSummary DebugIdentity DebugIdentityV2
DebugIdentityV3 DebugNanCount DebugNumericSummary DTensorRestoreV2 DatasetToTFRecord ExperimentalDatasetToTFRecord
ExperimentalMatchingFilesDataset FileSystemSetConfiguration RecordInput SnapshotChunkDataset CacheDataset CacheDatasetV2`);
const network =
  words(`Rpc TryRpc RpcCall RpcClient RpcServer RpcServerRegister RpcServerStart RpcGetValue DataServiceDataset
DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4 RegisterDataset RegisterDatasetV2 CloudBigtableClient BigtableClient
BigtableTable BigQueryReader BigQueryClient GcsConfigureBlockCache GcsConfigureCredentials KafkaDataset KafkaDatasetV2 PubSubDataset IgniteDataset`);
const saver = words('SaveV2 RestoreV2 MergeV2Checkpoints');
const tables = words('InitializeTableFromTextFile InitializeTableFromTextFileV2');

export type OpEffect = 'python' | 'files' | 'network' | 'saver' | 'table';

const effects = new Map<string, OpEffect>([
  ...python.map((op) => [op, 'python'] as const),
  ...files.map((op) => [op, 'files'] as const),
  ...network.map((op) => [op, 'network'] as const),
  ...saver.map((op) => [op, 'saver'] as const),
  ...tables.map((op) => [op, 'table'] as const),
]);

/** What an operation of TensorFlow reaches beside its tensors. `saver` and `table` are part of every model, in their place. */
export function effectOf(op: string): OpEffect | undefined {
  return effects.get(op);
}

/** Names of operations that are TensorFlow's own inside of it, or of libraries of its makers. */
const namespaces =
  /^(?:TFText|Addons)>\w+$|^SimpleML\w+$|^_(?:Arg|Retval|Fused\w+|Mkl\w+|Host(?:Cast|Send|Recv)|Send|Recv|ListToArray|ArrayToList)$/;

/** Whether TensorFlow has the operation; any other one comes from a library that a program has to load. */
export const isOfTensorflow = (op: string): boolean => effects.has(op) || known.has(op) || namespaces.test(op);
