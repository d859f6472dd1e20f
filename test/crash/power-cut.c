/*
 * A disk that keeps only what was synced. Loaded before a browser (LD_PRELOAD), it copies every file below
 * $POWER_CUT_FROM to the same place below $POWER_CUT_TO at each fsync or fdatasync of it; names that are changed or
 * removed are so at once, as a journal of the file system may do. What lies below $POWER_CUT_TO is what a power cut
 * would leave at that moment. Nothing is synced for real: no power is cut.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Ends the name of a copy that is not whole yet; see `copyStorages` in browser.ts. */
#define UNFINISHED ".unfinished"

static pthread_mutex_t copying = PTHREAD_MUTEX_INITIALIZER;

static int place_after_cut(const char *path, char *place)
{
	const char *from = getenv("POWER_CUT_FROM"), *to = getenv("POWER_CUT_TO");
	if (!from || !to || strncmp(path, from, strlen(from)) != 0) return 0;
	return snprintf(place, PATH_MAX, "%s%s", to, path + strlen(from)) < PATH_MAX - 16;
}

static void make_folders_of(char *place)
{
	for (char *slash = place + 1; (slash = strchr(slash, '/')); slash++) {
		*slash = 0;
		mkdir(place, 0777);
		*slash = '/';
	}
}

static int call_rename(const char *from, const char *to)
{
	static int (*real)(const char *, const char *);
	if (!real) real = dlsym(RTLD_NEXT, "rename");
	return real(from, to);
}

static int call_unlink(const char *path)
{
	static int (*real)(const char *);
	if (!real) real = dlsym(RTLD_NEXT, "unlink");
	return real(path);
}

static void keep(int file)
{
	char link[64], path[PATH_MAX], place[PATH_MAX], unfinished[PATH_MAX + 16], bytes[1 << 16];
	struct stat found;
	snprintf(link, sizeof link, "/proc/self/fd/%d", file);
	ssize_t length = readlink(link, path, sizeof path - 1);
	if (length <= 0) return;
	path[length] = 0;
	if (!place_after_cut(path, place) || fstat(file, &found) || !S_ISREG(found.st_mode)) return;
	snprintf(unfinished, sizeof unfinished, "%s" UNFINISHED, place);

	/* One at a time: of two copies of one file the later must stay. */
	pthread_mutex_lock(&copying);
	make_folders_of(place);
	int in = open(path, O_RDONLY | O_CLOEXEC), out = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	int whole = in >= 0 && out >= 0;
	for (ssize_t got; whole && (got = read(in, bytes, sizeof bytes)) != 0;)
		if (got < 0 || write(out, bytes, got) != got) whole = 0;
	if (in >= 0) close(in);
	if (out >= 0) close(out);
	if (whole) call_rename(unfinished, place);
	pthread_mutex_unlock(&copying);
}

static int sync_file(int file)
{
	if (fcntl(file, F_GETFD) < 0) return -1;
	int before = errno;
	keep(file);
	errno = before;
	return 0;
}

int fsync(int file) { return sync_file(file); }
int fdatasync(int file) { return sync_file(file); }

int rename(const char *from, const char *to)
{
	char kept_from[PATH_MAX], kept_to[PATH_MAX];
	int result = call_rename(from, to), before = errno;
	if (result == 0 && place_after_cut(from, kept_from) && place_after_cut(to, kept_to)) {
		make_folders_of(kept_to);
		call_rename(kept_from, kept_to);
	}
	errno = before;
	return result;
}

int unlink(const char *path)
{
	char kept[PATH_MAX];
	int result = call_unlink(path), before = errno;
	if (result == 0 && place_after_cut(path, kept)) call_unlink(kept);
	errno = before;
	return result;
}
