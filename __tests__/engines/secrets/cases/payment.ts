import type { Examples } from './example';

export const paymentExamples: Examples = {
  'stripe-live-key': {
    secret: (r) => 'sk_' + 'live_' + r.alnum(24),
    in: ['STRIPE_KEY=§', 'stripe.api_key = "§"'],
    passes: ['sk_' + 'live_...', 'sk_' + 'live_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'stripe-test-key': {
    secret: (r) => 'sk_' + 'test_' + r.alnum(24),
    in: ['STRIPE_KEY=§'],
    passes: ['sk_' + 'test_...'],
  },
  'stripe-webhook-secret': {
    secret: (r) => 'wh' + 'sec_' + r.alnum(32),
    in: ['STRIPE_WEBHOOK_SECRET=§'],
    passes: ['wh' + 'sec_...'],
  },
  'paypal-client-secret': {
    secret: (r) => 'E' + r.alnum(79),
    in: ['PAYPAL_SECRET=§', 'paypal_client_secret: "§"'],
    passes: ['PAYPAL_SECRET=your-secret'],
  },
  'braintree-access-token': {
    secret: (r) => 'access_token' + '$production$' + r.lower(16) + '$' + r.hex(32),
    in: ['BRAINTREE="§"'],
    passes: ['access_token' + '$production$xxx'],
  },
  'square-token': {
    secret: (r) => 'EA' + 'AA' + r.urlSafe(59) + 'x',
    in: ['SQUARE_ACCESS_TOKEN=§'],
    passes: ['EA' + 'AA' + 'x'.repeat(60), (r) => `"image/png": "${r.base64(100)}/EA` + `AA${r.base64(100)}"`],
  },
  'shopify-token': { secret: (r) => 'shp' + 'at_' + r.hex(32), in: ['SHOPIFY_TOKEN=§'], passes: ['shp' + 'at_xxx'] },
  'plaid-secret': {
    secret: (r) => r.hex(30),
    in: ['PLAID_SECRET=§', 'plaid_secret: "§"'],
    passes: ['PLAID_SECRET=${X}'],
  },
  'razorpay-key-secret': {
    secret: (r) => r.alnum(22) + 'aZ',
    in: ['RAZORPAY_KEY_SECRET=§', 'os.environ["RAZORPAY_KEY_SECRET"] = "§"'],
    passes: ['RAZORPAY_KEY_SECRET=$SECRET'],
  },
  'easypost-api-key': {
    secret: (r) => 'EZ' + 'AK' + r.alnum(54),
    in: ['EASYPOST_API_KEY=§', 'os.environ["EASYPOST_API_KEY"] = "§"'],
    passes: ['EZ' + 'AK...'],
  },
  'shippo-token': {
    secret: (r) => 'ship' + 'po_live_' + r.hex(40),
    in: ['SHIPPO_TOKEN=§', 'os.environ["SHIPPO_TOKEN"] = "§"'],
    passes: ['ship' + 'po_live_xxx'],
  },
};
