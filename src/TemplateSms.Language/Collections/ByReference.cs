using System.Runtime.CompilerServices;

namespace TemplateSms.Language.Collections;

/// <summary>Compares objects by their identity, whatever they hold.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    public static ByReference<T> Instance { get; } = new();

    public bool Equals(T x, T y) => ReferenceEquals(x, y);

    public int GetHashCode(T item) => RuntimeHelpers.GetHashCode(item);
}
