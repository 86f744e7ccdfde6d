import type { Sink } from './sinks';

/** What models are made of, and what they are told. */
export const learningSinks: readonly Sink[] = [
  {
    rule: 'training-data-from-outside',
    argument: 0,
    names: 'path root directory data dataset_path urls filenames path_or_paths container_path',
    paths: [
      'datasets.load_dataset datasets.load_from_disk datasets.Dataset.load_from_disk datasets.DatasetDict.load_from_disk',
      ...['Dataset', 'DatasetDict'].map((name) =>
        ['csv', 'json', 'parquet', 'text', 'sql'].map((format) => `datasets.${name}.from_${format}`).join(' '),
      ),
      'torchvision.datasets.ImageFolder torchvision.datasets.DatasetFolder webdataset.WebDataset',
      ...['tensorflow.keras', 'keras'].flatMap((keras) =>
        ['utils', 'preprocessing'].flatMap((module) =>
          ['image', 'text', 'audio'].map((kind) => `${keras}.${module}.${kind}_dataset_from_directory`),
        ),
      ),
      ...['TFRecordDataset', 'TextLineDataset', 'FixedLengthRecordDataset'].map((name) => `tensorflow.data.${name}`),
      'tensorflow.data.Dataset.load xgboost.DMatrix lightgbm.Dataset sklearn.datasets.load_files sklearn.datasets.load_svmlight_file',
    ].join(' '),
  },
  // By their names alone.
  ...['data_files', 'data_dir'].map((name): Sink => ({
    rule: 'training-data-from-outside',
    argument: Infinity,
    names: name,
    paths: 'datasets.load_dataset datasets.load_dataset_builder',
  })),
  {
    rule: 'training-data-from-outside',
    argument: 0,
    names: 'directory',
    methods: 'flow_from_directory',
    on: /keras|\?/,
  },
  {
    rule: 'unsafe-deserialization',
    argument: 0,
    names: 'model_uri',
    paths:
      'pyfunc sklearn pytorch tensorflow keras xgboost lightgbm catboost spark statsmodels prophet transformers langchain sentence_transformers onnx'
        .split(' ')
        .map((flavour) => `mlflow.${flavour}.load_model`)
        .join(' ') + ' mlflow.pyfunc.spark_udf mlflow.models.predict',
  },
  {
    rule: 'prompt-injection-with-tools',
    argument: 0,
    names: 'input inputs task message user_input user_prompt user_msg prompt',
    methods: 'run arun invoke ainvoke stream astream batch run_sync run_stream kickoff kickoff_async chat achat query',
    on: /(?:AgentExecutor|initialize_agent|create_\w*agent|CodeAgent|ToolCallingAgent|ReActAgent|FunctionAgent|AgentWorkflow|ReActAgent\.from_tools|AgentExecutor\.from_agent_and_tools|crewai\.Crew)\(\)$/,
  },
  {
    rule: 'prompt-injection-with-tools',
    argument: 1,
    names: 'input',
    paths: 'agents.Runner.run agents.Runner.run_sync agents.Runner.run_streamed',
  },
];
