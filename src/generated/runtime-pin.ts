// Written by `npm run generate` from package-lock.json; do not edit.
import type { RuntimePackage } from '../model/runtime-package.ts'

/** The runtime that this version brings: a result of ours that names another is of another state. */
export const runtimePin = { name: 'onnxruntime', version: '1.30.0' }

/** What is fetched where there is no npm. */
export const runtimePackages: RuntimePackage[] = [
  {
    "name": "adm-zip",
    "version": "0.6.1",
    "integrity": "sha512-Xwrja8nx9e5o2N1my4DsKCeKpdrnACyr1wtbPxBDgGzKzKyE9kRtBFA8mWldI+RVlD7CBZNWY/wQ2+ydwOR6kQ==",
    "at": "node_modules/adm-zip",
    "needed": "install"
  },
  {
    "name": "define-data-property",
    "version": "1.1.4",
    "integrity": "sha512-rBMvIzlpA8v6E+SJZoo++HAYqsLrkg7MSfIinMPFhmkorw7X+dOXVJQs+QT69zGkzMyfDnIMN2Wid1+NbL3T+A==",
    "at": "node_modules/define-data-property",
    "needed": "install"
  },
  {
    "name": "define-properties",
    "version": "1.2.1",
    "integrity": "sha512-8QmQKqEASLd5nx0U1B1okLElbUuuttJ/AnYmRXbbbGDWh6uS208EjD4Xqq/I9wK7u0v6O08XhTWnt5XtEbR6Dg==",
    "at": "node_modules/define-properties",
    "needed": "install"
  },
  {
    "name": "es-define-property",
    "version": "1.0.1",
    "integrity": "sha512-e3nRfgfUZ4rNGL232gUgX06QNyyez04KdjFrF+LTRoOXmrOgFKDg4BCdsjW8EnT69eqdYGmRpJwiPVYNrCaW3g==",
    "at": "node_modules/es-define-property",
    "needed": "install"
  },
  {
    "name": "es-errors",
    "version": "1.3.0",
    "integrity": "sha512-Zf5H2Kxt2xjTvbJvP2ZWLEICxA6j+hAmMzIlypy4xcBg1vKVnx89Wy0GbS+kf5cwCVFFzdCFh2XSCFNULS6csw==",
    "at": "node_modules/es-errors",
    "needed": "install"
  },
  {
    "name": "global-agent",
    "version": "4.1.3",
    "integrity": "sha512-KUJEViiuFT3I97t+GYMikLPJS2Lfo/S2F+DQuBWzuzaMPnvt5yyZePzArx36fBzpGTxZjIpDbXLeySLgh+k76g==",
    "at": "node_modules/global-agent",
    "needed": "install"
  },
  {
    "name": "serialize-error",
    "version": "8.1.0",
    "integrity": "sha512-3NnuWfM6vBYoy5gZFvHiYsVbafvI9vZv/+jlIigFn4oP4zjNPK3LhcY0xSCgeb1a5L8jO71Mit9LlNoi2UfDDQ==",
    "at": "node_modules/global-agent/node_modules/serialize-error",
    "needed": "install"
  },
  {
    "name": "type-fest",
    "version": "0.20.2",
    "integrity": "sha512-Ne+eE4r0/iWnpAxD852z3A+N0Bt5RN//NjJwRd2VFHEmrywxf5vsZlh4R6lixl6B+wz/8d+maTSAkN1FIkI3LQ==",
    "at": "node_modules/global-agent/node_modules/type-fest",
    "needed": "install"
  },
  {
    "name": "globalthis",
    "version": "1.0.4",
    "integrity": "sha512-DpLKbNU4WylpxJykQujfCcwYWiV/Jhm50Goo0wrVILAv5jOr9d+H+UR3PhSCD2rCCEIg0uc+G+muBTwD54JhDQ==",
    "at": "node_modules/globalthis",
    "needed": "install"
  },
  {
    "name": "gopd",
    "version": "1.2.0",
    "integrity": "sha512-ZUKRh6/kUFoAiTAtTYPZJ3hw9wNxx+BIBOijnlG9PnrJsCcSjs1wyyD6vJpaYtgnzDrKYRSqf3OO6Rfa93xsRg==",
    "at": "node_modules/gopd",
    "needed": "install"
  },
  {
    "name": "has-property-descriptors",
    "version": "1.0.2",
    "integrity": "sha512-55JNKuIW+vq4Ke1BjOTjM2YctQIvCT7GFzHwmfZPGo5wnrgkid0YQtnAleFSqumZm4az3n2BS+erby5ipJdgrg==",
    "at": "node_modules/has-property-descriptors",
    "needed": "install"
  },
  {
    "name": "matcher",
    "version": "4.0.0",
    "integrity": "sha512-S6x5wmcDmsDRRU/c2dkccDwQPXoFczc5+HpQ2lON8pnvHlnvHAHj5WlLVvw6n6vNyHuVugYrFohYxbS+pvFpKQ==",
    "at": "node_modules/matcher",
    "needed": "install"
  },
  {
    "name": "escape-string-regexp",
    "version": "4.0.0",
    "integrity": "sha512-TtpcNJ3XAzx3Gq8sWRzJaVajRs0uVxA2YAkdb1jm2YkPz4G6egUFAyA3n5vtEIZefPk5Wa4UXbKuS5fKkJWdgA==",
    "at": "node_modules/matcher/node_modules/escape-string-regexp",
    "needed": "install"
  },
  {
    "name": "object-keys",
    "version": "1.1.1",
    "integrity": "sha512-NuAESUOUMrlIXOfHKzD6bpPu3tYt3xvjNdRIQ+FeT0lNb4K8WR70CaDxhuNguS2XG+GjkyMwOzsN5ZktImfhLA==",
    "at": "node_modules/object-keys",
    "needed": "install"
  },
  {
    "name": "onnxruntime-common",
    "version": "1.30.0",
    "integrity": "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
    "at": "node_modules/onnxruntime-common",
    "needed": "run"
  },
  {
    "name": "onnxruntime-node",
    "version": "1.30.0",
    "integrity": "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
    "at": "node_modules/onnxruntime-node",
    "needed": "run"
  },
  {
    "name": "semver",
    "version": "7.8.6",
    "integrity": "sha512-9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw==",
    "at": "node_modules/semver",
    "needed": "install"
  }
]
