/** An image reference taken apart: `registry.example:5000/team/app:1.2@sha256:…`. */
export interface ImageReference {
  /** Without Docker Hub's own names: `docker.io/library/python` is `python`. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

export function readImage(reference: string): ImageReference {
  const at = reference.indexOf('@');
  const named = at === -1 ? reference : reference.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const repository = colon === -1 ? named : named.slice(0, colon);
  return {
    repository: repository
      .toLowerCase()
      .replace(/^(?:index\.)?docker\.io\//, '')
      .replace(/^library\//, ''),
    tag: colon === -1 ? undefined : named.slice(colon + 1),
    digest: at === -1 ? undefined : reference.slice(at + 1),
  };
}

/** Images that start as a user other than root in every tag published so far, by what their publishers document. */
const unprivilegedRepositories = [
  /^(?:quay\.io\/)?jupyter\/(?:docker-stacks-foundation|[a-z-]+-notebook)$/,
  /^apache\/(?:airflow|superset|spark|spark-py|kafka|nifi)$/,
  /^(?:quay\.io\/)?astronomer\/(?:astro-runtime|ap-airflow)$/,
  /^astrocrpublic\.azurecr\.io\/(?:runtime|astronomer\/astro-runtime)$/,
  /^(?:public\.ecr\.aws\/)?bitnami(?:legacy|secure)?\/[a-z0-9-]+$/,
  /^rayproject\/ray(?:-ml|-llm)?$/,
  /^mambaorg\/micromamba$/,
  /^jenkins\/(?:jenkins|inbound-agent|agent|ssh-agent)$/,
  /^(?:docker\.io\/)?grafana\/(?:grafana|grafana-oss|grafana-enterprise|loki|tempo|mimir)$/,
  /^(?:quay\.io\/prometheus|prom)\/[a-z-]+$/,
  /^docker\.elastic\.co\/(?:elasticsearch|kibana|logstash)\/[a-z-]+$/,
  /^(?:mcr\.microsoft\.com\/)?playwright\/[a-z]+-nonroot$/,
  /^nginxinc\/nginx-unprivileged$/,
  /^(?:registry\.access\.redhat\.com|registry\.redhat\.io)\/(?:ubi[789]|rhel[789])\/(?:python|nodejs|openjdk|ruby|php|perl|go-toolset)-[\d.]+$/,
  /^registry\.access\.redhat\.com\/ubi[789]\/openjdk-\d+(?:-runtime)?$/,
  /^mcr\.microsoft\.com\/windows\/nanoserver$/,
  /^mcr\.microsoft\.com\/mssql\/server$/,
  /^selenium\/[a-z-]+$/,
  /^(?:cgr\.dev\/chainguard)\/(?:static|python|node|jre|go|nginx|glibc-dynamic|pytorch)$/,
  /^condaforge\/linux-anvil-[a-z0-9-]+-unprivileged$/,
];

/** Whether the image is known to start as a user other than root. Only where that is sure: anything else may be root. */
export function startsUnprivileged(image: ImageReference): boolean {
  if (image.tag !== undefined && /(?:^|-)nonroot(?:-|$)/.test(image.tag)) return true;
  return unprivilegedRepositories.some((pattern) => pattern.test(image.repository));
}

/** The names an administrator has: uid 0 in any spelling, or none before a group, root, and the two of Windows containers. */
export function isRoot(user: string): boolean {
  const name = (user.split(':')[0] ?? '').trim().toLowerCase();
  if (name === '') return user.includes(':');
  // User IDs have 32 bits: what overflows them to 0 is root's.
  if (/^[+]?\d{1,40}$/.test(name)) return BigInt.asUintN(32, BigInt(name.replace('+', ''))) === 0n;
  return /^(?:[+]?0+|root|containeradministrator|administrator)$/.test(name);
}
