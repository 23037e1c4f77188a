namespace TemplateSms.Simulator.Store;

/// <summary>What a store holds; the bytes are an estimate.</summary>
internal readonly record struct StoreSize(int Messages, long Bytes);
