namespace TemplateSms.Language.Collections;

/// <summary>A key with its value.</summary>
public readonly record struct KeyValue(string Key, string Value);
