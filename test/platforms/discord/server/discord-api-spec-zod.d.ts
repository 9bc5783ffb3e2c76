/** The schemas of Discord's OpenAPI document that we check requests with; the package gives them without types. */
declare module 'discord-api-spec/zod' {
  import type { z } from 'zod';

  type Schema = z.core.$ZodType;

  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const BaseCreateMessageCreateRequestSchema: Schema;
  export const IncomingWebhookInteractionRequestSchema: Schema;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: Schema;
  export const MessageCreateRequestSchema: Schema;
  export const MessageEditRequestPartialSchema: Schema;
  export const ModalInteractionCallbackRequestDataSchema: Schema;
}
