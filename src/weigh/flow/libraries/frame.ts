const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Attributes of frames, arrays and tensors. */
export const frameMembers = {
  /** No rows: sizes, names, types. */
  nothing: words(
    'shape size ndim columns dtypes dtype nbytes empty name names axes flags device requires_grad feature_names target_names DESCR',
  ),
  /** The same rows, asked another way. */
  same: words('values T iloc loc at iat ix str dt cat array data target A A1 flat real imag index num_rows'),
}

/**
 * Methods of frames, arrays, tensors and data sets: pandas, numpy, polars, Spark, torch, TensorFlow, Hugging Face. What is not here
 * gives the rows it was asked of.
 */
export const frameMethods = {
  statistic: words(
    'mean std var median mode min max quantile sum nanmean nanstd nanmedian nanmin nanmax amin amax skew kurt kurtosis mad sem ptp average approxQuantile value_counts bincount percentile nanpercentile describe corr cov agg aggregate reduce_mean reduce_std reduce_max reduce_min reduce_sum prod first_valid_index',
  ),
  part: words(
    'dropna drop_duplicates query head tail filter where_rows nlargest nsmallest limit truncate first last between_time drop_nulls unique dropDuplicates distinct exclude shard select_rows compress',
  ),
  copy: words('repeat'),
  neighbour: words(
    'ffill bfill pad backfill interpolate shift diff rolling expanding ewm cumsum cumprod cummax cummin cumcount rank pct_change resample asfreq',
  ),
  windows: words('rolling expanding ewm resample'),
  union: words('append concat extend union unionByName vstack hstack concatenate'),
  nothing: words(
    'plot hist boxplot info to_csv to_excel to_pickle to_json to_parquet to_sql to_html savefig show print printSchema write save dump tolist_names keys count nunique isEmpty numel dim size ndimension memory_usage bar barh line scatter area pie display close backward_hooks zero_grad step',
  ),
  /** A table of columns stays one. */
  tables:
    /^(?:copy|rename|reset_index|set_index|reindex|replace|sort_\w+|assign|fillna|dropna|drop_duplicates|query|head|tail|astype|merge|join|select_dtypes|[fb]fill|interpolate|pipe|convert_dtypes|infer_objects|nlargest|nsmallest)$/,
  /** They keep all rows, whatever they are given. */
  same: /^(?:as\w+|build_full_trainset|build_testset|copy|rename\w*|re(?:set|name|index|shape|place|peat|cast)\w*|(?:re)?set_\w+|sort\w*|order\w*|assign|fill\w*|clip\w*|round|abs|map|apply\w*|pipe|join\w*|merge\w*|to\w*|with\w*|select\w*|cast\w*|add\w*|sub\w*|mul\w*|div\w*|true\w*|pow|mod|r(?:add|sub|mul|div|pow)|float|long|int|double|half|bool|view|flatten|squeeze|unsqueeze|expand\w*|trans\w*|swap\w*|permute|rot90|rotate|flip\w*|mirror|contiguous|clone|type|batch\w*|shuffle|prefetch|cache|persist|repartition|coalesce|lazy|collect|alias|over|get|pop|insert|update|drop\w*|explode|melt|pivot\w*|stack|unstack|cut|encode|decode|dot|T|iter\w*|item\w*|eval|mask|where|shift|diff|interpolate|rank|pct_change|resample|asfreq|align|infer_\w+|convert_\w+|tz_\w+|remove_\w+|cuda|cpu|numpy|detach|requires_grad_|\w+_)$/,
  index: words('argsort nonzero argwhere randperm permutation'),
  mask: words('isin isnull notnull isna notna duplicated between eq ne gt ge lt le startswith endswith contains isnan isfinite any all'),
  groups: words('groupby groupBy group_by groupby_rolling'),
  sides: words('randomSplit random_split split_by_index split_frame'),
  inPlace: words(
    'fillna replace drop dropna drop_duplicates rename reset_index set_index sort_values sort_index clip interpolate ffill bfill query eval update insert pop sort shuffle resize fill normal_ uniform_ fill_ add_ mul_ sub_ div_',
  ),
}
