namespace TemplateSms.Sending.Protocol;

/// <summary>A value's bytes in an answer.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">The number of bytes; zero for no value.</param>
internal readonly record struct FieldPlace(int Start, int Length);
