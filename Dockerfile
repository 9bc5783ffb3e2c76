# The bot as a service: npm ci, a build of the sources, articles. Keeps its data in /app/data.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

FROM packages AS build
RUN npm ci
COPY tsconfig.json ./
COPY commands commands
COPY src src
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    OPS_HOST=0.0.0.0 \
    OPS_PORT=9464 \
    STORE_FILE=data/wenda.db
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json package-lock.json tsconfig.json ./
COPY commands commands
COPY src src
COPY --from=build /app/dist dist
COPY knowledge knowledge
# Han characters for pictures of charts.
RUN apt-get update && apt-get install -y --no-install-recommends fonts-wqy-microhei && rm -rf /var/lib/apt/lists/*
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 3000 9464
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.OPS_PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Docker waits 10 s before it kills; what was accepted may need those, and closing some more: docker stop -t 20.
STOPSIGNAL SIGTERM
# No npm and no shell between, so that signals arrive.
CMD ["node", "src/built/run.js", "main", "--serve"]
