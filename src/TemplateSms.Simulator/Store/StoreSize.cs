namespace TemplateSms.Simulator.Store;

/// <summary>The contents of a store: the number of messages, and an estimate of their bytes.</summary>
internal readonly record struct StoreSize(int Messages, long Bytes);
