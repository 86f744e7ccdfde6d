import { expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { analyseWorkload, describesContainers } from '../../../src/engines/workload';

const secrets = createSecretsEngine();
const image = `train@sha256:${'ab'.repeat(32)}`;

/** The rules found, most severe first, with how the message begins; without those that only miss a setting. */
function serious(text: string, path = 'a.yml'): string[] {
  const { state, detections } = analyseWorkload(text, { path, secrets });
  expect(state).toBe('judged');
  return detections
    .filter(({ severity }) => severity !== 'low')
    .map(({ rule, location }) => `${location.startLine} ${rule}`);
}

it('judges a task definition of Amazon ECS', () => {
  const task = {
    family: 'train',
    networkMode: 'host',
    volumes: [
      { name: 's', host: { sourcePath: '/var/run/docker.sock' } },
      { name: 'not-mounted', host: { sourcePath: '/' } },
      { name: 'e', efsVolumeConfiguration: { fileSystemId: 'x' } },
    ],
    containerDefinitions: [
      {
        name: 'a',
        image,
        privileged: true,
        user: '0',
        mountPoints: [{ sourceVolume: 's' }, { sourceVolume: 'e' }],
        linuxParameters: { capabilities: { add: ['SYS_ADMIN'] }, devices: [{ hostPath: '/dev/sda' }] },
        dockerSecurityOptions: ['apparmor:unconfined'],
        secrets: [{ name: 'AWS_SECRET_ACCESS_KEY', valueFrom: 'arn:x' }],
        entryPoint: ['sh', '-c'],
        command: ["jupyter lab --ServerApp.token=''"],
      },
    ],
  };
  const expected = [
    'privileged-container',
    'host-namespace',
    'dangerous-capability',
    'unconfined-container',
    'runtime-socket',
    'sensitive-host-path',
    'cloud-key-reference',
    'container-without-login',
    'container-as-root',
  ];
  for (const document of [task, { taskDefinition: task }])
    expect(serious(JSON.stringify(document), 'task.json')).toEqual(expected.map((rule) => `1 ${rule}`));
});

it('judges the task definitions of a CloudFormation template, and guesses nothing that it puts together', () => {
  const text = `Resources:
  B: { Type: "AWS::S3::Bucket" }
  T:
    Type: AWS::ECS::TaskDefinition
    Properties:
      PidMode: host
      Volumes: [ { Name: r, Host: { SourcePath: / } }, { Name: x, Host: { SourcePath: !Sub "/\${Folder}" } } ]
      ContainerDefinitions:
        - Name: !Ref Name
          Image: !Ref Image
          User: !Ref User
          Privileged: true
          MountPoints: [ { SourceVolume: r }, { SourceVolume: x } ]
          Environment: [ { Name: JUPYTER_TOKEN, Value: !Ref Token } ]
`;
  expect(serious(text)).toEqual(['12 privileged-container', '6 host-namespace', '7 sensitive-host-path']);
});

it('takes no other `containerDefinitions` for those of a task', () => {
  for (const text of ['containerDefinitions: [ { title: a } ]\n', 'containerDefinitions: { image: a }\n', 'a: { containerDefinitions: [ { image: a } ] }\n'])
    expect(describesContainers(text, 'a.yml')).toBe(false);
}); // prettier-ignore
