import { createHash } from 'node:crypto';

/** SHA-256 of credentials that their makers publish as examples or for a local emulator: they open nothing that isn't open to all. */
const published = new Set([
  // Azurite and the storage emulator: the account key of devstoreaccount1.
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
  // Azure Cosmos DB emulator: the account key.
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
  // MinIO playground (play.min.io): the secret key.
  'df452eef23e8cf2c74af54c0c7419c05a5ec70ef4d5c2eb04082b02af8c55598',
  // MinIO playground (play.min.io): the access key.
  '1bbb9293c38acc5e510d904495845d532df64a9e5996b2ec7c86cc2e2ac33b5a',
  // Supabase CLI: anon key of the local demo.
  'bf1725a8f98bea37e88618702e725ba84bd8acdb2647c5e0ed638bfd685791cf',
  // Supabase CLI: service_role key of the local demo.
  '70541e07fd4f900b66e289f5be55c85f9bef1def4924a5b0c518c45ea1688c12',
  // Supabase CLI: secret key of the local stack.
  'c85debb55f2f204d868cc1552c42faa143b4c675f61363ab040dd50b5b5304cd',
  // Supabase with Docker: service_role key of the example configuration.
  '2359b281e1fa0ec38bb10316e2b0e3a7b960fe5d271ee75a4735ff1b313a222c',
  // Stripe documentation, API reference.
  '2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326',
  // Stripe documentation, API reference, the older key.
  'f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397',
  // Stripe documentation, guides.
  '2d1f7723aabc5c7a51fcdc2463c99b5f3fdbc57cf3134db4ac12913c35976e6f',
  // Stripe documentation, guides.
  '7e8de44ea9ecf6d53415c90f5b249a8591f7abafbf7d65a2c0d855afeca3ec09',
  // Stripe documentation, guides.
  '69e5a07ccf06bc5ae16c94f439748a583c4ed8d61b1fc96d0f0efa27a1bd9602',
  // Slack documentation, oauth.v2.access.
  '2ddc147f3a3b5a1722b8ed6be3c45c49a7156b17fca5d11410137a6d04def6eb',
  // Slack documentation, users.identity.
  '60c2276a452dbd1213ea75d7d08b51c1189b5037fc7781a2392f89a71a3f891e',
  // Slack documentation, oauth.access.
  '0d7e920845ed342366272f0820bd896fce97ab221706b36b402b2a5173683ea7',
  // RFC 7515, appendix A.1: the token.
  '8d4ef6536dc8895f256c1e0d95dcd19763036732d64a095e44a90ed444267ad3',
  // RFC 7515, appendix A.1: the key.
  '8b1b17a9740c068accab5c3d0d652c8e3cc13206e70bb73b42ea41d4c2de3c12',
  // RFC 7517, appendix A.2: the private exponent of the RSA key.
  '2e4ff57e9c832edab47dcc5a7ba5ef544a7c42b526248e088a8ae374d3c19677',
  // RFC 7517, appendix A.2: the private value of the EC key.
  'a45404ae333dd955dcff82cf28972e0f81b1e673cb70e2fc2d7d0d4c42a893bc',
  // RFC 7617: Aladdin and his open sesame.
  'cf4d418ed3de92d71f767db5391d5a2dacd40e1ce49e75d1137e2ecf4982d844',
  // GitHub documentation, authorizing OAuth apps.
  'bc3ae723f57c6b9e3fd80b699fcc420f6074b0b1718039669d22631d508ac0a7',
  // GitHub documentation, refreshing user access tokens.
  '82e74299544e00738f9c0acb69b1eb348b3e20ffcfabcb34779bd37590fead6c',
  // Tailscale documentation, key prefixes.
  '3b27e79a6d4dcff8766f6ff4f49503bd05aaf6efc852bba25cfbd697f87c09a9',
  // RFC 6749: the access token.
  '6c96130f130ab0d6d158397e24d2bcc1c9a5e73ae081f6e983f1c7b545d24a4c',
  // RFC 6749: the refresh token.
  '00cf4c781dc37003f7c7dd7d4c9a6ef1e0f4c62d9a291aa8bc398774e3fefd32',
  // RFC 6749: the basic credentials of the client.
  'ca7459e2b26776de081b9a07e40227fd6cff232a1e3233ff6b6aa6d036ca9981',
  // RFC 5849: the client's access token.
  '9d03b692e941d5ace207a9f8048834439f6de98e5c6c1590c22c4f4577c88a42',
  // PyJWT's readme: the token.
  'bf145d9380bbe05bdc1a72525796b224f8a8c93ae0e9e102eafbc255ac1af9e8',
  // jwt.io: the token that it shows first, in its three wordings.
  '7f75367e7881255134e1375e723d1dea8ad5f6a4fdb79d938df1f1754a830606',
  'c794fa6d20c64efb9adf980ae93af472a1679775862d421ffe55d4a57fad5b3e',
  'da816f9f2c16e6c5390e7636cadc40c43551bf0bbcf8f36c65539e6633a9c5e8',
]);

/** Whether `value`, whole, is such a credential. */
export function isPublished(value: string): boolean {
  return published.has(createHash('sha256').update(value).digest('hex'));
}
