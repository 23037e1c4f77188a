using YamlDotNet.Core;

namespace TemplateSms.Language.Syntax;

/// <summary>The reader of YAML gave up without a reason of its own.</summary>
/// <param name="lastRead">The end of the last event that it read.</param>
internal sealed class UnreadableYamlException(Mark lastRead, Exception cause)
    : YamlException(lastRead, lastRead, "a value cannot be read", cause);
