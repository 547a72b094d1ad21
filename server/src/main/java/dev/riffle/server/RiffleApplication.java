package dev.riffle.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Where Spring starts to look for the server's parts. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class RiffleApplication {}
