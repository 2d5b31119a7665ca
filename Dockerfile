FROM node:24-slim AS build
WORKDIR /cabildo
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /cabildo
COPY package.json package-lock.json ./
# The browser is for tests alone; it is optional, as are the programs of some packages for this processor.
RUN npm ci --omit=dev && rm -r node_modules/@sparticuz

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=3000
WORKDIR /cabildo
COPY --from=packages /cabildo/node_modules node_modules
COPY LICENSE package.json ./
COPY app app
COPY db db
COPY public public
COPY --from=build /cabildo/build build
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The pages were built with the image: without npm, nothing looks whether they are older than their sources.
CMD ["node", "app/start.js"]
