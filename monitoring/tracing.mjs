// Sends Entente's traces by OTLP. The SDK is installed beside Entente (npm install @opentelemetry/sdk-node), and this is loaded
// before the program: NODE_OPTIONS="--import ./monitoring/tracing.mjs". Where they go, and how many, say OpenTelemetry's own
// variables: OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318, OTEL_TRACES_SAMPLER=parentbased_traceidratio, …
import { NodeSDK } from '@opentelemetry/sdk-node';

process.env.OTEL_SERVICE_NAME ??= 'entente';
const sdk = new NodeSDK();
sdk.start();
// What is not sent yet goes out before the program ends.
process.once('beforeExit', () => void sdk.shutdown());
