package org.supplierdossier.batch;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierdossier.store.V1__BatchTables;

/** What the pipeline takes from Spring: the data source, its migrations and the job repository. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class PipelineConfiguration {

  @Bean
  V1__BatchTables batchTables() {
    return new V1__BatchTables();
  }
}
