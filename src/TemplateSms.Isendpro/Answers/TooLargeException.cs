namespace TemplateSms.Isendpro.Answers;

/// <summary>A file unpacks to more than is read of one.</summary>
internal sealed class TooLargeException(long mostBytes) : IOException($"it unpacks to more than {mostBytes} bytes");
