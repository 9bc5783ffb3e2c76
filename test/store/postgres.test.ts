import { describeStore } from '../contracts/store-contract.ts';
import { createPostgresDatabase, TEST_DATABASE_URL } from './open-postgres.ts';

const name = TEST_DATABASE_URL === undefined ? 'PostgreSQL (embedded)' : 'PostgreSQL';

describeStore(name, createPostgresDatabase);
