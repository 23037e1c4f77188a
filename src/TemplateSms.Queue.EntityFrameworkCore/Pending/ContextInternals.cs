using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking.Internal;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Internal;

namespace TemplateSms.Queue.EntityFrameworkCore.Pending;

/// <summary>
/// The two things that only the internals of Entity Framework tell: when a context forgets its changes, and whether it is saving them. The
/// package names the major versions whose internals it knows.
/// </summary>
[SuppressMessage("Usage", "EF1001:Internal EF Core API usage.", Justification = "No public member tells when a change tracker is cleared, or whether it saves.")]
internal static class ContextInternals
{
    /// <summary>Gives the object that a context keeps beside its sets; it is reset with them when the tracker is cleared, or the context goes back to a pool.</summary>
    /// <exception cref="ObjectDisposedException">The context is disposed.</exception>
    public static T Kept<T>(DbContext context, Func<DbContext, T> create)
        where T : class, IResettableService => (T)((IDbSetCache)context).GetOrAddSet(new Source<T>(create), typeof(T));

    /// <summary>Whether the context is writing its changes now.</summary>
    public static bool IsSaving(DbContext context) => context.GetService<IStateManager>().SavingChanges;

    private sealed class Source<T>(Func<DbContext, T> create) : IDbSetSource
        where T : class
    {
        public object Create(DbContext context, Type type) => create(context);

        public object Create(DbContext context, string name, Type type) => create(context);
    }
}
