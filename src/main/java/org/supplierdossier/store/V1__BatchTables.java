package org.supplierdossier.store;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Creates the tables of the job repository from the script that Spring Batch ships. */
@SuppressWarnings("TypeName") // Flyway takes version and description from the name
public final class V1__BatchTables extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws MetaDataAccessException {
    String script = "org/springframework/batch/core/schema-h2.sql";
    new ResourceDatabasePopulator(new ClassPathResource(script))
        .execute(new SingleConnectionDataSource(context.getConnection(), true));
  }
}
